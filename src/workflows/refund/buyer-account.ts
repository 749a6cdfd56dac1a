import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import type { BankAccount } from "../../modules/purchase-payment/refunds"
import type { Actor } from "../../shared/sql"

/**
 * The buyer says where money goes that has to be transferred by hand. Throws `REFUND_NOT_FOUND` where
 * nothing goes back, and `REFUND_ACCOUNT_TOO_LATE` where nothing waits for an account any more: one that
 * would change nothing is not taken in silence.
 */
export async function setBuyerAccount(
  container: MedusaContainer,
  { order_id, bank_account, actor }: { order_id: string; bank_account: BankAccount; actor: Actor }
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const { count } = await payments.setRefundAccount({ order_id, bank_account, actor })
  if (count > 0) return
  const [known] = await payments.listPurchaseRefunds({ order_id }, { select: ["id"], take: 1 })
  throw known
    ? PurchasePaymentErrors.REFUND_ACCOUNT_TOO_LATE()
    : PurchasePaymentErrors.REFUND_NOT_FOUND()
}
