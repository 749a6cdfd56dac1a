import type { TransactionSnapshot } from "./transaction-snapshot"

/**
 * When the buyer paid. A card is charged as its transaction is made and settles in the bank's next
 * batch; any other method settles as the money comes, long after its code was shown.
 */
export function paidAt({
  payment_type,
  transaction_time,
  settlement_time,
}: Pick<
  TransactionSnapshot,
  "payment_type" | "transaction_time" | "settlement_time"
>): Date | null {
  if (payment_type === "credit_card") return transaction_time ?? settlement_time
  return settlement_time ?? transaction_time
}
