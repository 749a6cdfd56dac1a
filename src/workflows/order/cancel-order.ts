import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"

/** Cancels Medusa's order, unless it is cancelled or completed. For whoever has the order alone. */
export async function cancelOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["status"],
    filters: { id: order_id },
  })
  if (!data[0] || data[0].status === "canceled" || data[0].status === "completed") return
  await dropDeadCredit(container, order_id)
  await cancelOrderWorkflow(container).run({ input: { order_id } })
}

/**
 * A crash inside core leaves the order change of a credit line open, and an open one keeps every other out, for
 * ever. Such a change waits for nobody: within one workflow core begins it and confirms it. For whoever has the order
 * alone.
 */
export async function dropDeadCredit(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const pending = await orders.listOrderChanges({ order_id, status: "pending" })
  const dead = pending.filter(({ change_type }) => String(change_type) === "credit_line")
  if (dead.length > 0) await orders.deleteOrderChanges(dead.map(({ id }) => id))
}
