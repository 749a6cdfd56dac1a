import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"

const fulfillments = z.array(
  z.object({
    id: z.string(),
    location_id: z.string(),
    canceled_at: z.unknown().optional(),
    shipped_at: z.unknown().optional(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
    order: z.object({ id: z.string() }).nullish(),
  })
)
export type Fulfillment = z.infer<typeof fulfillments>[number]

/**
 * Medusa's living fulfillment of a parcel: its metadata names the shipment, so that it is found even
 * when whoever made it died before linking it to the order or writing down its id.
 */
export async function findFulfillment(
  container: MedusaContainer,
  { shipment_id, line_item_ids }: { shipment_id: string; line_item_ids: string[] }
): Promise<Fulfillment | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "location_id", "canceled_at", "shipped_at", "metadata", "order.id"],
    filters: { items: { line_item_id: line_item_ids } },
  })
  return fulfillments
    .parse(data)
    .find(({ canceled_at, metadata }) => !canceled_at && metadata?.shipment_id === shipment_id)
}
