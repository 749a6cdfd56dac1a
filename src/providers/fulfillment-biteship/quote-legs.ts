import type { RatesRequest } from "./client"
import type { BiteshipOptions } from "./options"
import { type ParcelItem, valueOf } from "./parcel-items"
import { locationFor, needsCoordinates, type Place } from "./place"

/** One parcel of one seller on its way to one buyer. */
export type QuoteRequest = {
  origin: Place
  destination: Place
  items: readonly ParcelItem[]
  /** Only these of the configured couriers, such as those a seller accepts. @default all */
  couriers?: readonly string[]
}

/**
 * The calls one quote needs. Biteship takes one kind of location per side and answers to an area id
 * without instant services and to coordinates with poor regular ones, so regular couriers are asked
 * by area (or postal code) and instant ones by coordinates, in two calls that run side by side. A
 * call is left out when a place cannot be named for it: instant services need coordinates of both.
 */
export function legsOf(
  { origin, destination, items, couriers }: QuoteRequest,
  options: Pick<BiteshipOptions, "couriers" | "insurance">
): RatesRequest[] {
  const asked = options.couriers.filter((courier) => !couriers || couriers.includes(courier))
  const instant = asked.filter(needsCoordinates)
  const regular = asked.filter((courier) => !needsCoordinates(courier))
  return [regular, instant].flatMap((group): RatesRequest[] => {
    const [courier] = group
    if (!courier) return []
    const from = locationFor(origin, courier)
    const to = locationFor(destination, courier)
    if (!from || !to) return []
    return [
      {
        origin: from,
        destination: to,
        items,
        couriers: group,
        ...(options.insurance ? { insured_value: valueOf(items) } : {}),
      },
    ]
  })
}

/** The same for all that costs the same: the names of the pieces and their order do not matter. */
export function keyOf({ origin, destination, items, couriers, insured_value }: RatesRequest) {
  const pieces = items
    .map((i) => [i.weight, i.quantity, i.value, i.length ?? 0, i.width ?? 0, i.height ?? 0].join())
    .sort()
  return JSON.stringify([origin, destination, pieces, couriers, insured_value ?? 0])
}
