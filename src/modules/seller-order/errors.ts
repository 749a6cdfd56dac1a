import { defineErrors } from "../../shared/errors"

export const SellerOrderErrors = defineErrors({
  SELLER_ORDER_NOT_FOUND: {
    kind: "NOT_FOUND",
    code: "ORD_001",
    message: () => "Order not found",
  },
  SELLER_ORDER_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { number: string; from: string; to: string }) =>
      `${v.number} is ${v.from} and cannot become ${v.to}`,
  },
  SHIPMENT_LIVE: {
    kind: "NOT_ALLOWED",
    message: () => "A courier is booked for this order. Cancel the booking first",
  },
  EXTENSION_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: () => "Only an order whose completion clock runs can be extended, and once",
  },
  DISPUTE_EXISTS: {
    kind: "NOT_ALLOWED",
    message: () => "This order has been disputed already",
  },
  DISPUTE_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Dispute not found" },
  DISPUTE_DECIDED: { kind: "NOT_ALLOWED", message: () => "This dispute has been decided already" },
  REFUND_AMOUNT_INVALID: {
    kind: "INVALID_DATA",
    message: (v: { most: number }) => `A partial refund is between Rp1 and Rp${v.most}`,
  },
})
