import { defineErrors } from "../../shared/errors"

export const PurchasePaymentErrors = defineErrors({
  PAYMENT_NOT_FOUND: { kind: "NOT_FOUND", code: "ORD_001", message: () => "Order not found" },
  PAYMENT_ATTEMPT_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Payment attempt not found" },
  PAYMENT_NOT_WAITING: {
    kind: "NOT_ALLOWED",
    code: "PAY_004",
    message: (v: { status: string }) => `The payment is ${v.status} and cannot be changed any more`,
  },
  PAYMENT_CHANGED: {
    kind: "NOT_ALLOWED",
    message: () => "The payment has just been paid or closed by another way. Look again",
  },
  REVIEW_DECIDED: {
    kind: "NOT_ALLOWED",
    message: (v: { status: string }) =>
      `This card payment was decided otherwise already: Midtrans says ${v.status}`,
  },
  REFUND_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Refund not found" },
  REFUND_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    code: "PAY_005",
    message: (v: { from: string; to: string }) =>
      `A refund that is ${v.from} cannot become ${v.to}`,
  },
  REFUND_ACCOUNT_TOO_LATE: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The money of this purchase has been transferred already, or goes back without a bank account",
  },
  REFUND_NOT_LEFT: {
    kind: "NOT_ALLOWED",
    message: () => "Midtrans has given this money back already, or has too little of it left",
  },
  REFUND_STILL_OWED: {
    kind: "NOT_ALLOWED",
    message: () => "Midtrans still has this money: it has to go back, and its way be recorded",
  },
  REFUND_NEEDS_PERSON: {
    kind: "FORBIDDEN",
    message: () => "A transfer is recorded and confirmed by people, not with an API key",
  },
  REFUND_NEEDS_ACCOUNT: {
    kind: "INVALID_DATA",
    message: () =>
      "The buyer has given no bank account; say with `bank_account` where the money was transferred to",
  },
  REFUND_NEEDS_ANOTHER: {
    kind: "FORBIDDEN",
    message: () => "A transfer is confirmed by another operator than the one who recorded it",
  },
  PAYMENT_NOT_OPENED: {
    kind: "NOT_ALLOWED",
    code: "PAY_001",
    message: () => "The payment page could not be made. Nothing is lost: ask again in a moment",
  },
})
