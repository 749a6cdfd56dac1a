import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const fulfillments = z.array(
  z.object({
    id: z.string(),
    canceled_at: z.unknown(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
  })
)

/**
 * Medusa's living fulfillment of a parcel: its metadata names the shipment, so that it is found even
 * when whoever made it died before writing down its id.
 */
export async function findFulfillment(
  container: MedusaContainer,
  { order_id, shipment_id }: { order_id: string; shipment_id: string }
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["fulfillments.id", "fulfillments.canceled_at", "fulfillments.metadata"],
    filters: { id: order_id },
  })
  return fulfillments
    .parse(data[0]?.fulfillments ?? [])
    .find(({ canceled_at, metadata }) => !canceled_at && metadata?.shipment_id === shipment_id)?.id
}
