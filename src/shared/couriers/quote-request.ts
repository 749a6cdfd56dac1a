import type { ParcelItem } from "./parcel-items"
import type { Place } from "./place"

/** One parcel of one seller on its way to one buyer. */
export type QuoteRequest = {
  origin: Place
  destination: Place
  items: readonly ParcelItem[]
  /** Only these of the configured couriers, such as those a seller accepts. @default all */
  couriers?: readonly string[]
}

/** What makes one parcel cost what another costs: the names of the pieces and their order do not matter. */
export function keyOfItems(items: readonly ParcelItem[]): string[] {
  return items
    .map((i) => [i.weight, i.quantity, i.value, i.length ?? 0, i.width ?? 0, i.height ?? 0].join())
    .sort()
}
