import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { changingOrder } from "../order/changing-order"

const fulfillment = z.object({
  id: z.string(),
  shipped_at: z.unknown().optional(),
  delivered_at: z.unknown().optional(),
  order: z.object({
    id: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        detail: z.object({
          shipped_quantity: z.coerce.number(),
          delivered_quantity: z.coerce.number(),
        }),
      })
    ),
  }),
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.coerce.number() })),
})

type Parcel = z.infer<typeof fulfillment>
type Label = { tracking_number: string; tracking_url: string; label_url: string }

export function labelsOf(parcel: { waybill_id: string | null; link: string | null } | null) {
  const labels: Label[] = []
  if (parcel?.waybill_id) {
    const { waybill_id: tracking_number, link } = parcel
    labels.push({ tracking_number, tracking_url: link ?? "", label_url: "" })
  }
  return labels
}

type Mirrored = { fulfillment_id: string; reached: "shipped" | "delivered"; labels: Label[] }

/**
 * Keeps Medusa's fulfillment in step: shipped when the courier has the parcel, then delivered. One at
 * a time for each order: Medusa 2.21 refuses the second of two shipments, whoever is right.
 */
export async function mirrorFulfillment(
  container: MedusaContainer,
  parcel: Mirrored
): Promise<void> {
  const { order } = await readParcel(container, parcel.fulfillment_id)
  await changingOrder(container, order.id, async () => {
    await ship(container, parcel)
    if (parcel.reached === "delivered") await deliver(container, parcel)
  })
}

async function readParcel(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: [
      "id",
      "shipped_at",
      "delivered_at",
      "order.id",
      "order.items.*",
      "order.items.detail.*",
      "items.line_item_id",
      "items.quantity",
    ],
    filters: { id },
  })
  return fulfillment.parse(data[0])
}

/** A process that died between Medusa's fulfillment and its order wrote one of the two only. */
async function ship(
  container: MedusaContainer,
  { fulfillment_id, labels }: Mirrored
): Promise<void> {
  const { order, items, shipped_at } = await readParcel(container, fulfillment_id)
  const registered = isRegistered("shipped_quantity", order, items)
  if (shipped_at && registered) return
  if (shipped_at) {
    await container.resolve(Modules.ORDER).registerShipment(actionsOf(order, fulfillment_id, items))
  } else if (registered) {
    const shipped = { shipped_at: new Date(), labels }
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(fulfillment_id, shipped)
  } else {
    await createOrderShipmentWorkflow(container).run({
      input: { order_id: order.id, fulfillment_id, items: linesOf(items), labels },
    })
  }
}

async function deliver(container: MedusaContainer, { fulfillment_id }: Mirrored): Promise<void> {
  const { order, items, delivered_at } = await readParcel(container, fulfillment_id)
  if (!delivered_at) {
    // Medusa 2.21 locks the order here without an owner: the lock of a process that died stays.
    await container.resolve(Modules.LOCKING).release(order.id)
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order.id, fulfillmentId: fulfillment_id },
    })
  } else if (!isRegistered("delivered_quantity", order, items)) {
    await container.resolve(Modules.ORDER).registerDelivery(actionsOf(order, fulfillment_id, items))
  }
}

function isRegistered(
  column: "shipped_quantity" | "delivered_quantity",
  order: Parcel["order"],
  items: Parcel["items"]
): boolean {
  return items.every(({ line_item_id, quantity }) =>
    order.items.some(({ id, detail }) => id === line_item_id && detail[column] >= quantity)
  )
}

function linesOf(items: Parcel["items"]) {
  return items.map(({ line_item_id: id, quantity }) => ({ id, quantity }))
}

function actionsOf(order: Parcel["order"], fulfillmentId: string, items: Parcel["items"]) {
  return {
    order_id: order.id,
    reference: Modules.FULFILLMENT,
    reference_id: fulfillmentId,
    items: linesOf(items),
  }
}
