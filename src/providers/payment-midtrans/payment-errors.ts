import { MedusaError } from "@medusajs/framework/utils"
import { formatRupiah } from "../../domain/money/rupiah"
import { defineErrors } from "../../shared/errors"
import { MidtransError } from "./errors"

export const PaymentErrors = defineErrors({
  PAYMENT_SESSION_UNNAMED: {
    kind: "INVALID_DATA",
    message: () => "Payment data must keep the `session_id` of the session it belongs to",
  },
  PAYMENT_CURRENCY_UNSUPPORTED: {
    kind: "INVALID_DATA",
    message: (p: { currency: string }) => `Midtrans takes rupiah, not "${p.currency}"`,
  },
  PAYMENT_AMOUNT_INVALID: {
    kind: "INVALID_DATA",
    message: (p: { amount: string }) => `${p.amount} is not a positive, whole number of rupiah`,
  },
  PAYMENT_FINISH_URL_FOREIGN: {
    kind: "INVALID_DATA",
    message: () => "`finish_url` must be an address of this shop, of at most 255 characters",
  },
  REFUND_MANUAL: {
    kind: "NOT_ALLOWED",
    message: (p: { method: string; reason: string }) =>
      `Midtrans cannot return this ${p.method} payment (${p.reason}): pay the buyer back by bank transfer and record it`,
  },
  REFUND_NOT_SETTLED: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The card payment is not settled yet: until then it can only be returned whole. Try again tomorrow",
  },
  REFUND_NOT_POSSIBLE: {
    kind: "NOT_ALLOWED",
    message: (p: { status: string }) => `There is no money to return: the payment is "${p.status}"`,
  },
  REFUND_TOO_MUCH: {
    kind: "NOT_ALLOWED",
    message: (p: { refunded: number; paid: number }) =>
      `Midtrans has already returned ${formatRupiah(p.refunded)} of ${formatRupiah(p.paid)}`,
  },
  REFUND_UNBOOKED: {
    kind: "NOT_ALLOWED",
    message: (p: { refund_key: string; amount: number }) =>
      `Midtrans has already returned ${formatRupiah(p.amount)} as "${p.refund_key}", which is not booked here: book that refund first`,
  },
  REFUND_KEY_MISSING: {
    kind: "INVALID_DATA",
    message: () => "A refund needs a key of its own, or a repeated one would pay twice",
  },
})

/** Turns a failure of Midtrans into Medusa's error: the code stays, what may pass later is a 500. */
export async function orMedusaError<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof MidtransError)) throw error
    const kind = error.retryable ? "UNEXPECTED_STATE" : "NOT_ALLOWED"
    throw new MedusaError(MedusaError.Types[kind], error.message, error.code)
  }
}
