import { momentOf, type WibMoment } from "../../domain/shipping/pickup-time"
import type { Collection } from "../../modules/shipment/booking"
import { ShippingErrors } from "./errors"

/** How a seller wants the courier to get the parcel. */
export type ShipOptions = {
  /** @default "pickup" */
  method?: "pickup" | "drop_off"
  /** At most seven days ahead, in WIB. @default as soon as the courier can */
  scheduled?: WibMoment
  /** For the courier. */
  note?: string
}

/** Throws `PICKUP_TIME_INVALID` for a day that no calendar has. */
export function collectionOf({ method, scheduled, note }: ShipOptions): Collection {
  const pickup_at = scheduled ? momentOf(scheduled) : null
  if (scheduled && !pickup_at) throw ShippingErrors.PICKUP_TIME_INVALID()
  return { collection_method: method ?? "pickup", pickup_at, note: note || null }
}
