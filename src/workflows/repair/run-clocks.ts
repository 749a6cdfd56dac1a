import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { cancelSellerOrder } from "../cancellation/cancel-seller-order"
import { receiveSellerOrderWorkflow } from "../seller-order/receive-seller-order"

const LEASE = { lease_seconds: 60 }
/** The next run goes on. */
const MOST_PER_RUN = 200
const SHIP_CLOCK: Actor = { type: "system", id: "ship-deadline" }
const COMPLETION_CLOCK: Actor = { type: "system", id: "auto-complete" }

/** Cancels and refunds the parts that were not shipped in time. */
export async function cancelUnshippedOrders(container: MedusaContainer): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  await drain(
    container,
    (one) => sellerOrders.claimUnshipped({ ...one, ...LEASE }),
    ({ id }) =>
      cancelSellerOrder(container, {
        id,
        actor: SHIP_CLOCK,
        reason: "the seller did not ship in time",
      })
  )
}

/** Completes the parts that were delivered a while ago and that nobody disputes. */
export async function completeDeliveredOrders(container: MedusaContainer): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  await drain(
    container,
    (one) => sellerOrders.claimUncompleted({ ...one, ...LEASE }),
    ({ id }) =>
      receiveSellerOrderWorkflow(container).run({ input: { id, actor: COMPLETION_CLOCK } })
  )
}

/** One order in trouble must not keep the others waiting; its lease brings it back. */
async function drain(
  container: MedusaContainer,
  claim: (one: { limit: 1 }) => Promise<{ id: string }[]>,
  work: (order: { id: string }) => Promise<unknown>
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await oneByOne(MOST_PER_RUN, claim, async (order) => {
    try {
      await work(order)
    } catch (error) {
      const reason = reasonOf(error)
      logger.warn(`The clock of seller order ${order.id} will strike again: ${reason}`)
    }
  })
}
