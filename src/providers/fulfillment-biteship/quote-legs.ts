import { valueOf } from "../../shared/couriers/parcel-items"
import { locationFor, needsCoordinates } from "../../shared/couriers/place"
import { keyOfItems, type QuoteRequest } from "../../shared/couriers/quote-request"
import type { QuotedVendor } from "../../shared/couriers/quotes"
import type { BiteshipClient, RatesRequest } from "./client"
import type { BiteshipOptions } from "./options"

/**
 * The calls one quote needs. Biteship takes one kind of location per side and answers to an area id
 * without instant services and to coordinates with poor regular ones, so regular couriers are asked
 * by area (or postal code) and instant ones by coordinates, in two calls that run side by side. A
 * call is left out when a place cannot be named for it: instant services need coordinates of both.
 */
function callsOf(
  { origin, destination, items, couriers, insured, cash }: QuoteRequest,
  options: Pick<BiteshipOptions, "couriers" | "insurance">
): RatesRequest[] {
  const asked = options.couriers.filter((courier) => !couriers || couriers.includes(courier))
  const isInsured = options.insurance === "always" || (insured && options.insurance === "offered")
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
        ...(isInsured ? { insured_value: valueOf(items) } : {}),
        ...(cash ? { cash } : {}),
      },
    ]
  })
}

/** Biteship, as prices are asked for there: those calls, each the same for all that costs the same. */
export function quotedBiteship(
  client: Pick<BiteshipClient, "rates">,
  options: Pick<BiteshipOptions, "couriers" | "insurance" | "quote_ttl_seconds">
): QuotedVendor {
  return {
    name: "biteship",
    quote_ttl_seconds: options.quote_ttl_seconds,
    legsOf: (request) =>
      callsOf(request, options).map((call) => ({
        key: keyOf(call),
        couriers: call.couriers,
        ask: () => client.rates(call),
      })),
  }
}

function keyOf({
  origin,
  destination,
  items,
  couriers,
  insured_value,
  cash,
}: RatesRequest): string {
  return JSON.stringify([
    origin,
    destination,
    keyOfItems(items),
    couriers,
    insured_value ?? 0,
    cash ?? null,
  ])
}
