import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { DoneRefund } from "../../modules/purchase-payment/refunds"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { endOrderWithItsParts } from "../order/end-order"

/** How long a done refund may be silent before another worker finishes it, and between two tries. */
const SILENT_SECONDS = 60
const FOLLOWER: Actor = { type: "system", id: "follow-up-refunds" }

/**
 * What follows from a refund that is done: nobody is asked for it any more, and its order may be over.
 * Repeatable; the marker comes last.
 */
export async function followUpRefund(
  container: MedusaContainer,
  { id, order_id, confirmed_by }: DoneRefund
): Promise<void> {
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  const actor: Actor = confirmed_by ? { type: "user", id: confirmed_by } : FOLLOWER
  for (const kind of ["manual_refund", "refund_failed"]) {
    await tasks.closeTask({ cause: `${kind}:${id}`, actor, note: "refunded" })
  }
  await endOrderWithItsParts(container, order_id)
  await container.resolve(PURCHASE_PAYMENT_MODULE).recordRefundFollowedUp({ id })
}

/** Finishes the refunds whose worker died, or failed, after the money was booked. */
export async function followUpRefunds(
  container: MedusaContainer,
  { limit }: { limit: number }
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const claim = (one: { limit: 1 }) =>
    payments.claimRefundsNotFollowedUp({ ...one, silent_seconds: SILENT_SECONDS })
  await oneByOne(limit, claim, async (refund) => {
    try {
      await followUpRefund(container, refund)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Refund ${refund.id} is done, and its order is not: ${reasonOf(error)}`)
    }
  })
}
