import { z } from "zod"
import { type Rupiah, rupiah } from "../../domain/money/rupiah"
import type { TransactionSnapshot } from "./transaction-snapshot"

/**
 * What a payment session, and later the payment, remembers for us (`payment_session.data`).
 *
 * Core merges what a client sends *under* what `initiatePayment` returns, so every key that is ever
 * trusted is in `newPaymentData`, and keys that are not listed here are dropped at each step.
 */
export type PaymentData = {
  session_id: string | null
  /** The attempt that counts; null until the order exists and one is made. Set by our server only. */
  midtrans_order_id: string | null
  /** From a verified notification, or from the answer that said "paid". */
  transaction_id: string | null
  amount: Rupiah | null
  /** Where the client wants its buyer sent after paying; looked at by `finishUrlOf`. */
  finish_url: string | null
  payment_type: string | null
  transaction_status: string | null
  /** `manual`: the next refund is paid back outside Midtrans and only recorded. Used up by it. */
  refund_rail: "manual" | null
  /** Key of the next refund, when a repeated refund must be recognised. Used up by it. */
  refund_key: string | null
  /** Rupiah known to be back under `refund_key`: such a refund is only booked. Used up by the next. */
  refund_returned: Rupiah | null
  /** Keys of the refunds at Midtrans that are booked here. */
  refund_keys: string[]
}

const sum = z.number().int().positive().transform(rupiah).nullable().catch(null)
const text = z.string().min(1).nullable().catch(null)

const paymentData = z.object({
  session_id: text,
  midtrans_order_id: text,
  transaction_id: text,
  amount: sum,
  finish_url: text,
  payment_type: text,
  transaction_status: text,
  refund_rail: z.literal("manual").nullable().catch(null),
  refund_key: text,
  refund_returned: sum,
  refund_keys: z.array(z.string()).catch([]),
})

/** A session that nobody has tried to pay. */
export function newPaymentData(
  session_id: string,
  amount: Rupiah,
  finish_url: string | null
): PaymentData {
  return { ...readPaymentData({}), session_id, amount, finish_url }
}

/** Reads the data that core hands to the provider; what is missing or malformed is null. */
export function readPaymentData(data: Record<string, unknown> | undefined): PaymentData {
  return paymentData.parse(data ?? {})
}

/** Where Midtrans may be asked about this payment; the transaction id answers for every method. */
export function lookupIds({ transaction_id, midtrans_order_id }: PaymentData): string[] {
  if (!midtrans_order_id) return []
  return transaction_id ? [transaction_id, midtrans_order_id] : [midtrans_order_id]
}

/**
 * Why this transaction is not the one that we wait for, or null when it is. A transaction of another
 * order, with another amount or in another currency never pays for ours.
 */
export function mismatchOf(
  transaction: Pick<
    TransactionSnapshot,
    "order_id" | "transaction_id" | "gross_amount" | "currency"
  >,
  expected: Pick<PaymentData, "midtrans_order_id" | "transaction_id" | "amount">
): "order" | "currency" | "amount" | null {
  // DANA and the BI-SNAP accounts repeat the transaction id as order id.
  const byTransaction =
    transaction.order_id === transaction.transaction_id &&
    transaction.transaction_id === expected.transaction_id
  const byOrder = transaction.order_id === expected.midtrans_order_id
  if (!byOrder && !byTransaction) return "order"
  if (transaction.currency.toUpperCase() !== "IDR") return "currency"
  return transaction.gross_amount === expected.amount ? null : "amount"
}
