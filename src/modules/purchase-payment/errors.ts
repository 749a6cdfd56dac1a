import { defineErrors } from "../../shared/errors"

export const PurchasePaymentErrors = defineErrors({
  PAYMENT_NOT_FOUND: { kind: "NOT_FOUND", code: "ORD_001", message: () => "Order not found" },
  PAYMENT_OPENING: {
    kind: "NOT_ALLOWED",
    code: "PAY_001",
    message: () => "The payment page is being made by another request. Ask again in a moment",
  },
})
