import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createReservationsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { getMarketplace } from "../marketplace/marketplace"

const canceledOrder = z.object({
  id: z.string(),
  status: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      quantity: z.coerce.number(),
      variant: z
        .object({
          manage_inventory: z.boolean(),
          inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
        })
        .nullish(),
    })
  ),
})

/**
 * Opens a cancelled, unpaid Medusa order again and reserves its stock. Core has no such workflow:
 * cancelling without payments only deleted the reservations and set the status, so these two are
 * taken back. Repeating it changes nothing.
 */
export async function reviveOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      // The quantity is computed: Medusa gives it with the whole line only.
      "items.*",
      "items.variant.manage_inventory",
      "items.variant.inventory_items.inventory_item_id",
    ],
    filters: { id: orderId },
  })
  const order = canceledOrder.parse(data[0])
  const { stock_location_id } = await getMarketplace(container)
  const inventory = container.resolve(Modules.INVENTORY)
  const existing = await inventory.listReservationItems(
    { line_item_id: order.items.map((item) => item.id) },
    { select: ["line_item_id"] }
  )
  const reserved = new Set(existing.map((reservation) => reservation.line_item_id))
  const reservations = order.items
    .filter((item) => item.variant?.manage_inventory && !reserved.has(item.id))
    .flatMap((item) =>
      (item.variant?.inventory_items ?? []).map(({ inventory_item_id }) => ({
        line_item_id: item.id,
        inventory_item_id,
        location_id: stock_location_id,
        quantity: item.quantity,
      }))
    )
  if (reservations.length > 0) {
    await createReservationsWorkflow(container).run({ input: { reservations } })
  }
  if (order.status === "canceled") {
    // Its type leaves the column out; Medusa 2.21 writes it all the same.
    const open = { status: "pending" as const, canceled_at: null }
    await container.resolve(Modules.ORDER).updateOrders([{ id: orderId, ...open }])
  }
}
