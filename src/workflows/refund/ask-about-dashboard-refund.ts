import type { MedusaContainer } from "@medusajs/framework/types"
import { goesOn } from "../../domain/seller-order/seller-order-status"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { ClaimedRefund } from "../../modules/purchase-payment/refunds"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

/**
 * A refund made in the vendor's dashboard belongs to the purchase as a whole: nobody knows for which
 * part it was. While parts go on, or somebody is about to transfer money of the same purchase, a
 * person has to look, or the buyer gets the goods or the money twice. Call before the refund is done.
 */
export async function askAboutDashboardRefund(
  container: MedusaContainer,
  { id, order_id, transaction_id, amount }: ClaimedRefund
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["status"] })
  const transfers = await payments.listPurchaseRefunds(
    { order_id, status: ["awaiting_transfer", "awaiting_confirmation"] },
    { select: ["id"], take: 1 }
  )
  if (transfers.length === 0 && !parts.some(({ status }) => goesOn(status))) return
  const [payment] = await payments.listPurchasePayments({ order_id }, { select: ["amount"] })
  await container.resolve(OPERATOR_TASK_MODULE).openTask({
    kind: "dashboard_refund",
    cause: `dashboard_refund:${id}`,
    reason: `Rp${amount} of Rp${payment?.amount ?? amount} went back`,
    order_id,
    transaction_id,
    amount,
  })
}
