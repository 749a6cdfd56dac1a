import type { BiteshipOrder } from "../../providers/fulfillment-biteship/answers/order"
import type { Tracking } from "../../shared/couriers/tracking"

/** What a courier tells about a parcel, booked by us or not. */
export type ParcelFacts = Pick<
  BiteshipOrder,
  "status" | "raw_status" | "passed" | "waybill_id" | "tracking_id" | "link" | "price" | "driver"
>

/**
 * What tracking tells about a typed number. A parcel that arrived before the order was paid is not
 * the buyer's: then nothing is told, and the clock or the buyer decides.
 */
export function factsOfTracking(
  { status, raw_status, link, history }: Tracking,
  paidAt: Date | null
): ParcelFacts {
  const arrived = history.filter((entry) => entry.status === "delivered").at(-1)?.updated_at
  const foreign =
    status === "delivered" && Boolean(arrived && paidAt && Date.parse(arrived) < paidAt.getTime())
  return {
    status: foreign ? null : status,
    raw_status,
    passed: history.flatMap((entry) =>
      isSince(entry.updated_at, paidAt) ? (entry.status ?? []) : []
    ),
    waybill_id: null,
    tracking_id: null,
    link,
    price: null,
    driver: { name: null, phone: null, photo_url: null, plate_number: null },
  }
}

/** What was told of the number before may be another parcel's. */
function isSince(time: string | null, paidAt: Date | null): boolean {
  return time !== null && paidAt !== null && Date.parse(time) >= paidAt.getTime()
}
