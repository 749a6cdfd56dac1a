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
  SHIPMENT_BUSY: {
    kind: "NOT_ALLOWED",
    message: () => "The courier is being booked by another request. Ask again in a moment",
  },
})
