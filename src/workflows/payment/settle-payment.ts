import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
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
  const { order_id } = transaction
  const settled = await together(container, async (context) => {
    if (!(await payments.settle({ ...transaction, actor: MIDTRANS }, context))) return false
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
    return true
  })
  if (settled) return
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (payment?.paid_by !== transaction.transaction_id) {
    throw PurchasePaymentErrors.PAYMENT_CHANGED()
  }
}
