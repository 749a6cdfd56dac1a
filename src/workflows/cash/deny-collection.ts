import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Denial } from "../../modules/seller-order/denied-cash"
import { WALLET_MODULE } from "../../modules/wallet"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { returnUses } from "../refund/return-uses"

/**
 * An operator found that a courier collected nothing of a part, though it said that it delivered it: what was set aside goes
 * back in the ledger, the part is over, and, where its buyer refused it, that is held against them, together; a voucher
 * that was used for it alone comes back otherwise. Throws what `denyCollected` does. Repeating it changes nothing.
 */
export async function denyCollection(
  container: MedusaContainer,
  { is_refused, ...denial }: Denial & { is_refused: boolean }
): Promise<void> {
  const { id, actor, reason } = denial
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const order_id = await together(container, async (context) => {
    const { first_time, order_id, customer_id, dispute_id } = await container
      .resolve(SELLER_ORDER_MODULE)
      .denyCollected(denial, context)
    if (!first_time) return order_id
    if (dispute_id)
      await container
        .resolve(OPERATOR_TASK_MODULE)
        .closeTask({ cause: `dispute:${dispute_id}`, actor, note: reason }, context)
    if (is_refused) {
      const refusal = { seller_order_id: id, order_id, customer_id, reason, actor }
      await payments.recordCashRefusal(refusal, context)
    }
    await payments.settleCash({ order_id }, context)
    if (!is_refused)
      await returnUses(container, { order_id, is_unpaid: true, actor, reason }, context)
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
    return order_id
  })
  await endOrderWithItsParts(container, order_id)
}
