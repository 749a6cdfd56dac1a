import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { takeUp } from "../due/work-off-due"
import { openPaymentWorkflow } from "../payment/open-payment"

/** A fresh order is left this long to its event and its fact. */
const PATIENCE_SECONDS = 10

/**
 * Cuts the orders whose event was lost in a crash, and opens their payment: without it they would
 * keep their pieces for ever. One that fails each time is tried less and less often, and told of.
 *
 * @returns how many orders it found
 */
export async function splitUncutOrders(
  container: MedusaContainer,
  { limit }: { limit: number }
): Promise<number> {
  const orders = await container
    .resolve(LISTING_MODULE)
    .takeUncutOrders({ limit, older_than_seconds: PATIENCE_SECONDS })
  for (const order of orders) {
    await takeUp(
      container,
      {
        clock: "cut-order",
        work: ({ id }) => openPaymentWorkflow(container).run({ input: { order_id: id } }),
        about: ({ id }) => ({ order_id: id }),
      },
      order
    )
  }
  return orders.length
}
