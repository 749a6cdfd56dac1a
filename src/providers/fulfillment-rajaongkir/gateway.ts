import { rupiah, sum } from "../../domain/money/rupiah"
import type { CourierRate } from "../../shared/couriers/courier-rate"
import type { CourierEngine } from "../../shared/couriers/engine"
import { KnownAreas } from "../../shared/couriers/known-areas"
import type { ParcelItem } from "../../shared/couriers/parcel-items"
import type { Place } from "../../shared/couriers/place"
import type { QuoteRequest } from "../../shared/couriers/quote-request"
import { RateQuotes, type StandIn } from "../../shared/couriers/quotes"
import { VendorError } from "../../shared/vendor-error"
import { destinationOf } from "./answers"
import { RajaOngkirClient } from "./client"
import { codeThere, TRACKED_COURIERS } from "./courier-codes"
import type { RajaOngkirOptions } from "./options"
import { serviceAtBiteship } from "./services"

/** Villages are split once in years, and each question counts. */
const AREAS_FRESH_MS = 14 * 24 * 3_600_000

export type RajaOngkirGateway = CourierEngine & {
  /** Prices of services that can be booked at Biteship, while that is silent. */
  forBiteship: StandIn
  readQuota: RajaOngkirClient["quota"]["read"]
}

const gateways = new Map<string, RajaOngkirGateway>()

/** The one way to a RajaOngkir account in this process, as Biteship's is. */
export function rajaOngkirGateway(options: RajaOngkirOptions): RajaOngkirGateway {
  const account = JSON.stringify([options.base_url, options.api_key])
  const known = gateways.get(account)
  if (known) return known
  const client = new RajaOngkirClient(options)
  const areas = new KnownAreas(client, { fresh_ms: AREAS_FRESH_MS })
  const quotes = new RateQuotes({
    name: "rajaongkir",
    quote_ttl_seconds: options.quote_ttl_seconds,
    legsOf: (request) => legsOf(request, { client, areas, couriers: options.couriers }),
  })
  const gateway: RajaOngkirGateway = {
    vendor: "rajaongkir",
    couriers: options.couriers,
    insurance: "never",
    quotes,
    areas,
    tracked: TRACKED_COURIERS,
    track: ({ waybill_id, courier_code, phone }) => {
      const courier = codeThere(courier_code)
      if (!courier) throw unknownCourier(courier_code)
      return client.waybill({ waybill_id, courier, phone })
    },
    forBiteship: async (request) => {
      const { rates } = await quotes.quote(request)
      return rates.flatMap((rate) => atBiteship(rate) ?? [])
    },
    readQuota: () => client.quota.read(),
  }
  gateways.set(account, gateway)
  return gateway
}

type Means = { client: RajaOngkirClient; areas: KnownAreas; couriers: readonly string[] }

/** One question for all couriers; none for a place without a postal code, which the vendor could not find. */
function legsOf(
  { origin, destination, items, couriers: wanted }: QuoteRequest,
  { client, areas, couriers }: Means
) {
  const asked = couriers.filter((courier) => !wanted || wanted.includes(courier))
  if (asked.length === 0 || !isNamed(origin) || !isNamed(destination)) return []
  const grams = gramsOf(items)
  const named = (place: Place) => destinationOf(place.area_id) ?? place.postal_code
  return [
    {
      key: JSON.stringify([named(origin), named(destination), grams, asked]),
      couriers: asked,
      ask: async (): Promise<CourierRate[]> => {
        const [from, to] = await Promise.all([find(areas, origin), find(areas, destination)])
        if (from === null || to === null) return []
        const there = asked.flatMap((courier) => codeThere(courier) ?? [])
        return client.costs({ origin: from, destination: to, grams, couriers: there })
      },
    },
  ]
}

function isNamed({ area_id, postal_code }: Place): boolean {
  return destinationOf(area_id) !== null || postal_code !== null
}

/** By its own area, or the first of its postal code: couriers charge by district. */
async function find(areas: KnownAreas, { area_id, postal_code }: Place): Promise<number | null> {
  const own = destinationOf(area_id)
  if (own !== null || postal_code === null) return own
  const [first] = await areas.ofPostalCode(postal_code)
  return destinationOf(first?.id ?? null)
}

function gramsOf(items: readonly ParcelItem[]): number {
  return sum(items.map(({ weight, quantity }) => rupiah(weight * quantity)))
}

function atBiteship(rate: CourierRate): CourierRate | null {
  const service = serviceAtBiteship(rate.courier_code, rate.courier_service_code)
  if (!service) return null
  // Biteship says how a parcel is handed over when it is booked.
  return { ...rate, courier_service_code: service, collection_methods: [] }
}

function unknownCourier(courier: string): VendorError {
  return new VendorError({
    vendor: "rajaongkir",
    code: "VENDOR_REJECTED",
    message: `rajaongkir was not asked: it does not know the courier ${courier}`,
    retryable: false,
  })
}
