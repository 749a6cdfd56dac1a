import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { NewDispute } from "../../modules/seller-order/disputes"
import { WALLET_MODULE } from "../../modules/wallet"
import { together } from "../../shared/together"

/** Something is wrong with a parcel: the clock stops and an operator is asked to decide, together. */
export function openDispute(
  container: MedusaContainer,
  input: NewDispute
): Promise<{ id: string }> {
  return together(container, async (context) => {
    const { id, order_id, total } = await container
      .resolve(SELLER_ORDER_MODULE)
      .openDispute(input, context)
    await container.resolve(OPERATOR_TASK_MODULE).openTask(
      {
        kind: "dispute",
        cause: `dispute:${id}`,
        reason: input.text,
        order_id,
        seller_order_id: input.seller_order_id,
        dispute_id: id,
        amount: total,
      },
      {},
      context
    )
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
    return { id }
  })
}
