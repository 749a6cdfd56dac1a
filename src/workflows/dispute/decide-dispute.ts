import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Decision } from "../../modules/seller-order/disputes"
import { WALLET_MODULE } from "../../modules/wallet"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { payBack } from "../refund/pay-back"

/**
 * The operator decides: completed, refunded, or refunded in part. Status, decision and promised refund
 * change together, and its task closes with them; the money follows by itself.
 */
export async function decideDispute(container: MedusaContainer, input: Decision): Promise<void> {
  const { id, actor, note } = input
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { seller_order_id, order_id } = await together(container, async (context) => {
    const decided = await sellerOrders.decideDispute(input, context)
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask({ cause: `dispute:${id}`, actor, note }, context)
    await container.resolve(WALLET_MODULE).bookPurchase(decided, context)
    return decided
  })
  await endOrderWithItsParts(container, order_id)
  await payBack(container, seller_order_id)
}
