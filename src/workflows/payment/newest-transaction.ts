import type { ReluvModuleService } from "../../modules/reluv/service"
import type { TransactionSnapshot } from "../../providers/payment-midtrans/transaction-snapshot"

/**
 * The newest transaction under one of our order ids: that is what Midtrans answers to the order id.
 * DANA and other BI-SNAP accounts answer to the transaction id only; then it is the one that we know.
 */
export async function newestTransaction(
  midtrans: ReluvModuleService["midtrans"],
  attempt: { midtrans_order_id: string; transaction_id: string | null }
): Promise<TransactionSnapshot | null> {
  const newest = await midtrans.getStatus(attempt.midtrans_order_id)
  if (newest || !attempt.transaction_id) return newest
  return midtrans.getStatus(attempt.transaction_id)
}
