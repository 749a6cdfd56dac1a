import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { changingOrder } from "../order/changing-order"

const fulfillment = z.object({
  id: z.string(),
  shipped_at: z.unknown(),
  delivered_at: z.unknown(),
  order: z.object({ id: z.string() }),
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.coerce.number() })),
})

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
  await changingOrder(container, order.id, () => mirror(container, parcel))
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
      "items.line_item_id",
      "items.quantity",
    ],
    filters: { id },
  })
  return fulfillment.parse(data[0])
}

async function mirror(
  container: MedusaContainer,
  { fulfillment_id, reached, labels }: Mirrored
): Promise<void> {
  const parcel = await readParcel(container, fulfillment_id)
  if (!parcel.shipped_at) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: parcel.order.id,
        fulfillment_id,
        items: parcel.items.map((item) => ({ id: item.line_item_id, quantity: item.quantity })),
        labels,
      },
    })
  }
  if (reached === "delivered" && !parcel.delivered_at) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: parcel.order.id, fulfillmentId: fulfillment_id },
    })
  }
}
