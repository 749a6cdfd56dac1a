import type { Rupiah } from "../../domain/money/rupiah"
import { MidtransError } from "./errors"
import type { TransactionSnapshot } from "./transaction-snapshot"

const REFUNDED: readonly string[] = ["refund", "partial_refund"]

/**
 * Tells a refund that was made from one that only did not fail: a denial comes under HTTP 200 with
 * code 202 and the old status, and a code 201 has been reported for one still under way.
 *
 * @returns the transaction after the refund; its `refund_amount` is this refund alone
 * @throws MidtransError MIDTRANS_REFUND_DENIED or MIDTRANS_REFUND_PENDING
 */
export function readRefund(
  answer: TransactionSnapshot,
  wanted: { amount: Rupiah }
): TransactionSnapshot {
  const { status_code, transaction_status, refund_amount } = answer
  const message = reasonIn(answer.raw.status_message)
  const facts = { status_code: Number(status_code), messages: [message] }
  if (status_code === "201") {
    throw new MidtransError("MIDTRANS_REFUND_PENDING", `Refund under way: ${message}`, facts)
  }
  const done = status_code === "200" && REFUNDED.includes(transaction_status)
  if (!done) throw new MidtransError("MIDTRANS_REFUND_DENIED", `Refund denied: ${message}`, facts)
  // Less than was asked for is not the refund that we would book.
  if (answer.raw.refund_amount !== undefined && refund_amount < wanted.amount) {
    throw new MidtransError("MIDTRANS_REFUND_DENIED", `Refunded ${refund_amount} only`, facts)
  }
  return answer
}

function reasonIn(message: unknown): string {
  return typeof message === "string" && message ? message : "no reason given"
}
