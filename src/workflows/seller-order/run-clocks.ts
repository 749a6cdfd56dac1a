import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { cancelSellerOrderWorkflow } from "./cancel-seller-order"
import { receiveSellerOrderWorkflow } from "./receive-seller-order"

const BATCH = { limit: 20, lease_seconds: 60 }
const SHIP_CLOCK: Actor = { type: "system", id: "ship-deadline" }
const COMPLETION_CLOCK: Actor = { type: "system", id: "auto-complete" }

/** Cancels and refunds the parts that were not shipped in time. */
export async function cancelUnshippedOrders(container: MedusaContainer): Promise<void> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  await drain(
    container,
    () => sellerOrders.claimUnshipped(BATCH),
    ({ id }) =>
      cancelSellerOrderWorkflow(container).run({
        input: { id, actor: SHIP_CLOCK, reason: "the seller did not ship in time" },
      })
  )
}

/** Completes the parts that were delivered a while ago and that nobody disputes. */
export async function completeDeliveredOrders(container: MedusaContainer): Promise<void> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  await drain(
    container,
    () => sellerOrders.claimUncompleted(BATCH),
    ({ id }) =>
      receiveSellerOrderWorkflow(container).run({ input: { id, actor: COMPLETION_CLOCK } })
  )
}

/** One order in trouble must not keep the others waiting; its lease brings it back. */
async function drain(
  container: MedusaContainer,
  claim: () => Promise<{ id: string }[]>,
  work: (order: { id: string }) => Promise<unknown>
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (;;) {
    const due = await claim()
    for (const order of due) {
      try {
        await work(order)
      } catch (error) {
        const reason = reasonOf(error)
        logger.warn(`The clock of seller order ${order.id} will strike again: ${reason}`)
      }
    }
    if (due.length < BATCH.limit) return
  }
}
