import type { MedusaContainer } from "@medusajs/framework/types"
import { refundsMadeElsewhere } from "../../domain/payment/refunds-made-elsewhere"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { oweExtra } from "../refund/owe-extra"
import type { Transaction } from "./inspect-transaction"

/**
 * Refunds that somebody made in Midtrans' dashboard are owed in our books too, once per key. Those
 * that we asked for ourselves are skipped.
 *
 * @returns whether any refund of the transaction is known, theirs or ours
 */
export async function bookRefundsOfVendor(
  container: MedusaContainer,
  { transaction_id, order_id, refunds }: Transaction
): Promise<boolean> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const ours = await payments.listPurchaseRefunds({ transaction_id })
  for (const { key, amount, reason } of refundsMadeElsewhere(refunds, ours)) {
    await oweExtra(container, {
      order_id,
      cause: `dashboard:${transaction_id}:${key}`,
      amount,
      reason: reason ?? "made in Midtrans' dashboard",
      transaction_id,
      known_key: key,
      booked_in_medusa: true,
    })
  }
  return refunds.length > 0 || ours.length > 0
}
