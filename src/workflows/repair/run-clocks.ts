import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"
import { cancelSellerOrder } from "../cancellation/cancel-seller-order"
import { workOffDue } from "../due/work-off-due"
import { receiveSellerOrderWorkflow } from "../seller-order/receive-seller-order"

const LEASE = { lease_seconds: 60 }
/** The next run goes on. */
const MOST_PER_RUN = 200
const SHIP_CLOCK: Actor = { type: "system", id: "ship-deadline" }
const COMPLETION_CLOCK: Actor = { type: "system", id: "auto-complete" }

const about = ({ id }: { id: string }) => ({ seller_order_id: id })

/** Cancels and refunds the parts that were not shipped in time. */
export async function cancelUnshippedOrders(container: MedusaContainer): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const reason = "the seller did not ship in time"
  await workOffDue(container, {
    clock: "ship-by",
    most: MOST_PER_RUN,
    claim: (one) => sellerOrders.claimUnshipped({ ...one, ...LEASE }),
    work: ({ id }) =>
      cancelSellerOrder(container, { id, actor: SHIP_CLOCK, reason, when_due: true }),
    about,
  })
}

/** Completes the parts that were delivered a while ago and that nobody disputes. */
export async function completeDeliveredOrders(container: MedusaContainer): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  await workOffDue(container, {
    clock: "complete-by",
    most: MOST_PER_RUN,
    claim: (one) => sellerOrders.claimUncompleted({ ...one, ...LEASE }),
    work: ({ id }) =>
      receiveSellerOrderWorkflow(container).run({
        input: { id, actor: COMPLETION_CLOCK, when_due: true },
      }),
    about,
  })
}
