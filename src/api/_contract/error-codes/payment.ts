import type { Codes } from "./codes"

/** The money of a purchase, and its way back. */
export const PAYMENT_CODES = {
  PAYMENT_COLLECTION_NOT_FOUND: [404, "no such payment collection"],
  PAY_001: [400, "the new payment page could not be made; ask again"],
  PAY_002: [400, "the cart has no Midtrans payment session"],
  PAY_003: [400, "the cart changed after its payment session was made; make a new one"],
  PAY_004: [400, "the payment does not wait for money any more"],
  PAY_005: [400, "the refund cannot get this status from the one it has"],
  PAYMENT_CHANGED: [400, "the payment has just been paid or closed another way; look again"],
  PAYMENT_SESSION_UNNAMED: [400, "a payment session that Midtrans cannot serve"],
  PAYMENT_CURRENCY_UNSUPPORTED: [400, "a payment session that Midtrans cannot serve"],
  PAYMENT_AMOUNT_INVALID: [400, "a payment session that Midtrans cannot serve"],
  PAYMENT_FINISH_URL_FOREIGN: [
    400,
    "the `finish_url` of a payment session leads out of the operator's own addresses",
  ],
  PAYMENT_ATTEMPT_NOT_FOUND: [404, "no such attempt, or nothing was paid with it yet"],
  REVIEW_DECIDED: [400, "the card under review was approved or denied already, the other way"],
  REFUND_NOT_FOUND: [404, "no such refund"],
  REFUND_ACCOUNT_TOO_LATE: [400, "no refund waits for a bank account any more"],
  REFUND_STILL_OWED: [400, "Midtrans still has the money of a refund that somebody wants to drop"],
  REFUND_NOT_LEFT: [
    400,
    "Midtrans gave the money back already, or has too little of it left: nobody transfers it as well",
  ],
  REFUND_NEEDS_PERSON: [
    403,
    "a transfer is recorded and confirmed by operators, not with an API key",
  ],
  REFUND_NEEDS_ACCOUNT: [400, "nobody has said to which bank account the money was transferred"],
  REFUND_NEEDS_ANOTHER: [403, "who recorded a transfer cannot confirm it"],
  REFUND_AMOUNT_INVALID: [400, "a partial refund must be a part of what is left"],
  REFUND_MANUAL: [400, "Midtrans cannot return money of this payment method, or not any more"],
  REFUND_NOT_SETTLED: [400, "a card payment that is not settled can only be returned whole"],
  REFUND_NOT_POSSIBLE: [400, "the payment holds no money to return"],
  REFUND_TOO_MUCH: [400, "Midtrans has returned so much already that this is not left"],
  REFUND_UNBOOKED: [400, "Midtrans has returned money that is not booked here yet"],
  REFUND_KEY_MISSING: [400, "a refund without a key of its own"],
} as const satisfies Codes
