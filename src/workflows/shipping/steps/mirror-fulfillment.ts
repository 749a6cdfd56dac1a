import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CourierNews } from "./inspect-booking"

const fulfillment = z.object({
  id: z.string(),
  shipped_at: z.unknown(),
  delivered_at: z.unknown(),
  order: z.object({ id: z.string() }),
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.coerce.number() })),
})

/** Keeps Medusa's fulfillment in step: shipped when the courier has the parcel, then delivered. */
export const mirrorFulfillmentStep = createStep(
  "mirror-fulfillment",
  async ({ fulfillment_id, means, booking }: CourierNews, { container }) => {
    if (!fulfillment_id || (means !== "shipped" && means !== "delivered")) {
      return new StepResponse(undefined)
    }
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
      filters: { id: fulfillment_id },
    })
    const parcel = fulfillment.parse(data[0])
    if (!parcel.shipped_at) {
      await createOrderShipmentWorkflow(container).run({
        input: {
          order_id: parcel.order.id,
          fulfillment_id,
          items: parcel.items.map((item) => ({ id: item.line_item_id, quantity: item.quantity })),
          labels: booking?.waybill_id
            ? [
                {
                  tracking_number: booking.waybill_id,
                  tracking_url: booking.link ?? "",
                  label_url: "",
                },
              ]
            : [],
        },
      })
    }
    if (means === "delivered" && !parcel.delivered_at) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: parcel.order.id, fulfillmentId: fulfillment_id },
      })
    }
    return new StepResponse(undefined)
  }
)
