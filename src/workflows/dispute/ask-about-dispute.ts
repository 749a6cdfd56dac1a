import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import type { OperatorTaskModuleService } from "../../modules/operator-task/service"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import type { Actor } from "../../shared/sql"

const ASKER: Actor = { type: "system", id: "ask-about-disputes" }

type OpenDispute = { id: string; seller_order_id: string; text: string }

/** Asks the operator to decide a dispute, once while it is open. */
export async function askAboutDispute(
  container: MedusaContainer,
  { id, seller_order_id, text }: OpenDispute
): Promise<void> {
  const order = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .retrieveSellerOrder(seller_order_id, { select: ["order_id", "total"] })
  await container.resolve<OperatorTaskModuleService>(OPERATOR_TASK_MODULE).openTask({
    kind: "dispute",
    cause: `dispute:${id}`,
    reason: text,
    order_id: order.order_id,
    seller_order_id,
    dispute_id: id,
    amount: order.total,
  })
}

/**
 * Asks about the open disputes that nobody was asked about, because the process that opened one died
 * in between: nothing else would ever end them. @returns how many there were
 */
export async function askAboutDisputes(container: MedusaContainer): Promise<number> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  const tasks = container.resolve<OperatorTaskModuleService>(OPERATOR_TASK_MODULE)
  const open = await sellerOrders.listDisputes(
    { status: "open" },
    { select: ["id", "seller_order_id", "text"], take: null }
  )
  if (open.length === 0) return 0
  const asked = await tasks.listOperatorTasks(
    { dispute_id: open.map(({ id }) => id) },
    { select: ["dispute_id"], take: null }
  )
  const known = new Set(asked.map(({ dispute_id }) => dispute_id))
  const forgotten = open.filter(({ id }) => !known.has(id))
  for (const dispute of forgotten) {
    await askAboutDispute(container, dispute)
    const [now] = await sellerOrders.listDisputes({ id: dispute.id }, { select: ["status"] })
    if (now?.status === "open") continue
    // Decided at this very moment.
    await tasks.closeTask({ cause: `dispute:${dispute.id}`, actor: ASKER, note: "decided" })
  }
  return forgotten.length
}
