import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import type { Actor } from "../../shared/sql"
import type { Transaction } from "./inspect-transaction"

const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }

/**
 * The point of no return: one statement decides between this money and a deadline, a buyer who gives
 * up, and another payment. Throws `PAYMENT_CHANGED` when one of those was faster: whoever asked looks
 * again, and finds late or double money.
 */
export async function settlePayment(
  container: MedusaContainer,
  transaction: Transaction
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  if (await payments.settle({ ...transaction, actor: MIDTRANS })) return
  const [payment] = await payments.listPurchasePayments({ order_id: transaction.order_id })
  if (payment?.paid_by !== transaction.transaction_id) {
    throw PurchasePaymentErrors.PAYMENT_CHANGED()
  }
}
