import { z } from "zod"

const optional = z.string().nullish()

/**
 * What our ship workflow writes into a fulfillment's `metadata`, after it booked the parcel. It is
 * what tells this provider that the parcel really has a courier.
 */
const shipmentFacts = z.object({
  shipment_id: z.string().min(1),
  biteship_order_id: optional,
  tracking_id: optional,
  /** The waybill, or the number a seller typed. */
  tracking_number: optional,
  tracking_url: optional,
  label_url: optional,
})
export type ShipmentFacts = z.input<typeof shipmentFacts>

export function parseShipmentFacts(metadata: unknown): ShipmentFacts | null {
  const parsed = shipmentFacts.safeParse(metadata)
  return parsed.success ? parsed.data : null
}
