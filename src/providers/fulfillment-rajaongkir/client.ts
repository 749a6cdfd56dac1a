import { z } from "zod"
import type { Area } from "../../shared/couriers/area"
import type { CourierRate } from "../../shared/couriers/courier-rate"
import type { Tracking } from "../../shared/couriers/tracking"
import { type JsonAnswer, JsonHttp, type JsonRequest, VendorError } from "../../shared/json-http"
import { parseCosts, parseDestinations, parseWaybill } from "./answers"
import { DailyQuota } from "./daily-quota"
import type { RajaOngkirOptions } from "./options"

const VENDOR = "rajaongkir"
/** Some postal codes serve dozens of villages. */
const MOST_DESTINATIONS = 100
const DAILY_LIMIT = 429

const envelope = z.object({
  meta: z.object({ message: z.string().catch(""), code: z.number(), status: z.string().catch("") }),
  data: z.unknown().optional(),
})
type Envelope = z.output<typeof envelope>

/** What a parcel of some grams costs between two of the vendor's destinations. */
export type CostRequest = {
  origin: number
  destination: number
  grams: number
  /** The vendor's own codes. */
  couriers: readonly string[]
}

/**
 * The calls of RajaOngkir by Komerce (V2) that we use. Each answers in our own types or throws `VendorError`. Its plan
 * answers so many questions a day: nothing is asked twice by itself.
 * @see docs https://rajaongkir.komerce.id
 */
export class RajaOngkirClient {
  readonly quota: DailyQuota
  private readonly http: JsonHttp
  /** Couriers that the plan lacks: one of them fails a whole question. */
  private readonly unknown = new Set<string>()

  constructor(private readonly options: RajaOngkirOptions) {
    this.quota = new DailyQuota(options.daily_limit)
    this.http = new JsonHttp({
      service: VENDOR,
      baseUrl: options.base_url,
      headers: { key: options.api_key },
      timeoutMs: options.timeout_ms,
    })
  }

  /** Places of Indonesia that match a name or a postal code. Nothing found is an error there. */
  async areas(search: string): Promise<Area[]> {
    const answer = await this.ask("/destination/domestic-destination", {
      method: "GET",
      query: { search, limit: MOST_DESTINATIONS, offset: 0 },
      timeoutMs: this.options.rates_timeout_ms,
    })
    if (answer.meta.code === 404) return []
    return read(answer, parseDestinations)
  }

  /** What couriers ask for a parcel; empty when none goes there. Lasts at most `rates_timeout_ms`. */
  async costs({ couriers, ...parcel }: CostRequest): Promise<CourierRate[]> {
    const asked = couriers.filter((courier) => !this.unknown.has(courier))
    if (asked.length === 0) return []
    const answer = await this.askCosts(parcel, asked)
    if (!isUnknownCourier(answer)) return costsIn(answer)
    if (asked.length > 1) return this.costsOfEach(parcel, asked)
    for (const courier of asked) this.unknown.add(courier)
    return []
  }

  /** History of a parcel, whoever sent it. Throws VENDOR_REJECTED for a number that nobody knows (yet). */
  async waybill(parcel: {
    waybill_id: string
    courier: string
    phone: string | null
  }): Promise<Tracking> {
    const { waybill_id, courier, phone } = parcel
    const last_phone_number = phone?.replace(/\D/g, "").slice(-5)
    const answer = await this.ask("/track/waybill", {
      method: "POST",
      fields: { awb: waybill_id, courier, ...(last_phone_number && { last_phone_number }) },
      idempotent: true,
    })
    return read(answer, parseWaybill)
  }

  private async costsOfEach(
    parcel: Omit<CostRequest, "couriers">,
    couriers: readonly string[]
  ): Promise<CourierRate[]> {
    const answers = await Promise.all(
      couriers.map((courier) => this.costs({ ...parcel, couriers: [courier] }))
    )
    return answers.flat()
  }

  private askCosts(
    { origin, destination, grams }: Omit<CostRequest, "couriers">,
    couriers: readonly string[]
  ): Promise<Envelope> {
    return this.ask("/calculate/domestic-cost", {
      method: "POST",
      fields: {
        origin: `${origin}`,
        destination: `${destination}`,
        weight: `${grams}`,
        courier: couriers.join(":"),
      },
      idempotent: true,
      timeoutMs: this.options.rates_timeout_ms,
    })
  }

  private async ask(path: string, request: JsonRequest): Promise<Envelope> {
    this.quota.take()
    const answer = await this.http.send(path, { ...request, retries: 0 })
    const { data } = envelope.safeParse(answer.body)
    if (!data || answer.status >= 500) throw badAnswer(answer)
    // Both say it, says everybody who asked; nobody promised.
    const code = Math.max(answer.status, data.meta.code)
    if (code === DAILY_LIMIT) {
      this.quota.spend()
      this.quota.take()
    }
    return { ...data, meta: { ...data.meta, code } }
  }
}

function isUnknownCourier({ meta }: Envelope): boolean {
  return meta.code === 422 && /courier/i.test(meta.message)
}

/** "No service goes there" is an error at this vendor, by its words only. */
function costsIn(answer: Envelope): CourierRate[] {
  const { code, message } = answer.meta
  // A wrong key is "not found" as well.
  const nobodyGoesThere = code === 400 && /not found/i.test(message) && !/key/i.test(message)
  return nobodyGoesThere ? [] : read(answer, parseCosts)
}

function read<T>({ meta, data }: Envelope, parse: (data: unknown) => T | null): T {
  if (meta.code >= 300)
    throw new VendorError({
      vendor: VENDOR,
      code: "VENDOR_REJECTED",
      message: `${VENDOR} refused (HTTP ${meta.code}): ${meta.message.slice(0, 200) || "no reason"}`,
      status: meta.code,
      vendor_code: meta.code,
      retryable: false,
    })
  const parsed = parse(data)
  if (parsed !== null) return parsed
  throw badAnswer({ status: meta.code, body: null })
}

function badAnswer({ status }: JsonAnswer): VendorError {
  return new VendorError({
    vendor: VENDOR,
    code: "VENDOR_BAD_ANSWER",
    message: `${VENDOR} answered HTTP ${status} in an unknown shape`,
    status,
    retryable: status >= 500,
  })
}
