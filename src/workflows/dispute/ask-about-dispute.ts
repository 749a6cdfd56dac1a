import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { UnaskedDispute } from "../../modules/seller-order/disputes"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"

const BATCH = 20
const ASKER: Actor = { type: "system", id: "ask-about-disputes" }

/** Asks the operator to decide a dispute, once while it is open. */
export async function askAboutDispute(
  container: MedusaContainer,
  { id, seller_order_id, text, order_id, total }: UnaskedDispute
): Promise<void> {
  await container.resolve(OPERATOR_TASK_MODULE).openTask({
    kind: "dispute",
    cause: `dispute:${id}`,
    reason: text,
    order_id,
    seller_order_id,
    dispute_id: id,
    amount: total,
  })
  const open = await container.resolve(SELLER_ORDER_MODULE).recordDisputeAsked({ id })
  if (open) return
  // Decided at this very moment.
  await container
    .resolve(OPERATOR_TASK_MODULE)
    .closeTask({ cause: `dispute:${id}`, actor: ASKER, note: "decided" })
}

/**
 * Asks about the open disputes that nobody was asked about, because the process that opened one died
 * in between: nothing else would ever end them. @returns how many it found
 */
export async function askAboutDisputes(container: MedusaContainer): Promise<number> {
  const unasked = await container.resolve(SELLER_ORDER_MODULE).listUnaskedDisputes({ limit: BATCH })
  for (const dispute of unasked) {
    try {
      await askAboutDispute(container, dispute)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Nobody could be asked about dispute ${dispute.id}: ${reasonOf(error)}`)
    }
  }
  return unasked.length
}
