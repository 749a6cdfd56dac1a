import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { Actor } from "../../shared/sql"
import { closePurchaseWorkflow } from "./close-purchase"
import { endTogether } from "./end-together"

const ORDER_CANCELED: Actor = { type: "system", id: "order-canceled" }
const REASON = "the order was cancelled in Medusa"

/**
 * Ends what still waits for the money of an order that was cancelled in Medusa's admin, or by code: its payment and
 * its page, its parts, its claims. So does what was to be paid at the door and was never handed to its shops: nobody else
 * would end it. A purchase that is paid, or over already, is left as it is: we cancel orders ourselves, too.
 */
export async function closeCancelledOrder(
  container: MedusaContainer,
  order_id: string
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: order_id }
  const { data } = await query.graph({ entity: "order", fields: ["status"], filters })
  // Late money may have brought it back since.
  if (data[0]?.status !== "canceled") return

  const ending = { order_id, actor: ORDER_CANCELED, reason: REASON }
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id }, { select: ["status"] })
  const isOver = payment?.status === "on_delivery" && (await payments.callOffCash(ending))
  if (payment?.status === "pending" || isOver) {
    await closePurchaseWorkflow(container).run({ input: { ...ending, to: "cancelled" } })
  }
  if (payment) return
  await endTogether(container, ending)
}
