import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { reasonOf } from "../../shared/reason-of"
import { openPaymentWorkflow } from "../payment/open-payment"

/** The events of a fresh order get this long before its cut counts as lost. */
const PATIENCE_SECONDS = 10

/**
 * Cuts the orders whose event was lost in a crash, and opens their payment: without it they would
 * keep their pieces for ever. One that fails each time is tried less and less often.
 *
 * @returns how many orders it found
 */
export async function splitUncutOrders(
  container: MedusaContainer,
  { limit }: { limit: number }
): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const orders = await container
    .resolve(LISTING_MODULE)
    .takeUncutOrders({ limit, older_than_seconds: PATIENCE_SECONDS })
  for (const order_id of orders) {
    try {
      await openPaymentWorkflow(container).run({ input: { order_id } })
    } catch (error) {
      const reason = reasonOf(error)
      logger.error(`Order ${order_id} could not be cut per seller: ${reason}`)
    }
  }
  return orders.length
}
