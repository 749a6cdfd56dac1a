import type { Area } from "../../shared/couriers/area"
import type { CourierRate } from "../../shared/couriers/courier-rate"
import type { ParcelItem } from "../../shared/couriers/parcel-items"
import type { Location } from "../../shared/couriers/place"
import type { Tracking } from "../../shared/couriers/tracking"
import { type JsonAnswer, JsonHttp, type JsonRequest, VendorError } from "../../shared/json-http"
import { parseAreas } from "./answers/area"
import { type CourierService, parseCouriers } from "./answers/courier"
import { type BiteshipOrder, parseOrder } from "./answers/order"
import { parseRates } from "./answers/rate"
import { parseTracking } from "./answers/tracking"
import { type BookingRequest, bookingBody, type Cash, cashFields } from "./booking"
import type { BiteshipOptions } from "./options"
import { BITESHIP_CODES, duplicateOrderId, NO_OFFER_CODES, refusalOf } from "./refusal"

export type RatesRequest = {
  origin: Location
  destination: Location
  items: readonly ParcelItem[]
  couriers: readonly string[]
  /** Rupiah; makes the prices include insurance. */
  insured_value?: number
  /** Rupiah that the courier is to collect; makes the prices include its fee for that. */
  cash?: Cash
}

/**
 * The calls of Biteship's API that we use. Each answers in our own types or throws `VendorError`;
 * a refusal by Biteship is VENDOR_REJECTED with its number in `vendor_code`.
 * @see docs https://biteship.com/id/docs/api
 */
export class BiteshipClient {
  private readonly http: JsonHttp

  constructor(private readonly options: BiteshipOptions) {
    this.http = new JsonHttp({
      service: "biteship",
      baseUrl: options.base_url,
      // The raw key, without a scheme.
      headers: { authorization: options.api_key },
      timeoutMs: options.timeout_ms,
    })
  }

  /** Areas of Indonesia that match a name or postal code. */
  async areas(input: string): Promise<Area[]> {
    const answer = await this.http.send("/v1/maps/areas", {
      method: "GET",
      query: { countries: "ID", input, type: "single" },
      // A buyer looks at the checkout meanwhile.
      timeoutMs: this.options.rates_timeout_ms,
    })
    return this.read(answer, parseAreas)
  }

  /** Every service that Biteship knows, whoever offers it. */
  async listServices(): Promise<CourierService[]> {
    const answer = await this.http.send("/v1/couriers", {
      method: "GET",
      timeoutMs: this.options.rates_timeout_ms,
    })
    return this.read(answer, parseCouriers)
  }

  /**
   * What couriers ask for a parcel. Empty when none goes there: Biteship says that with an error
   * (40001010, 40001001). Lasts at most `rates_timeout_ms`.
   */
  async rates({ origin, destination, ...parcel }: RatesRequest): Promise<CourierRate[]> {
    const answer = await this.http.send("/v1/rates/couriers", {
      method: "POST",
      body: {
        ...rateLocation("origin", origin),
        ...rateLocation("destination", destination),
        couriers: parcel.couriers.join(","),
        items: parcel.items,
        ...(parcel.insured_value ? { courier_insurance: parcel.insured_value } : {}),
        ...cashFields(parcel.cash),
      },
      // A POST by shape only: asking for prices changes nothing.
      idempotent: true,
      timeoutMs: this.options.rates_timeout_ms,
    })
    const refusal = refusalOf(answer)
    if (refusal && NO_OFFER_CODES.has(Number(refusal.vendor_code))) return []
    return this.read(answer, parseRates)
  }

  /**
   * Books a courier and pays for it from the balance. Safe to repeat, also after a time-out:
   * Biteship refuses a second booking under one `reference_id`, and then the first is returned.
   */
  async createOrder(booking: BookingRequest): Promise<BiteshipOrder> {
    const body = bookingBody(booking)
    if (!body) throw badBooking(booking)
    const answer = await this.call("/v1/orders", { method: "POST", body, idempotent: true })
    const existing = duplicateOrderId(refusalOf(answer))
    return existing ? this.getOrder(existing) : this.read(answer, parseOrder)
  }

  /** An unknown id is VENDOR_REJECTED with 40002057 (and HTTP 400). */
  async getOrder(id: string): Promise<BiteshipOrder> {
    return this.read(await this.call(orderPath(id), { method: "GET" }), parseOrder)
  }

  /**
   * Cancels a booking and returns how it stands afterwards. Cancelling twice is no error; a parcel
   * already with the courier is (VENDOR_REJECTED, 40002053 or 40002055).
   */
  async cancelOrder(id: string, reason: string): Promise<BiteshipOrder> {
    const answer = await this.call(`${orderPath(id)}/cancel`, {
      method: "POST",
      body: { cancellation_reason_code: "others", cancellation_reason: reason },
      idempotent: true,
    })
    const refusal = refusalOf(answer)
    const order = await this.getOrder(id).catch((error: unknown) => {
      throw refusal ?? error
    })
    if (refusal && order.status !== "cancelled") throw refusal
    return order
  }

  /**
   * History of any courier's parcel, ours or not; costs balance. Not found, and an empty balance, are
   * VENDOR_REJECTED (the latter without a number).
   */
  async trackWaybill(waybill: string, courierCode: string): Promise<Tracking> {
    const path = `/v1/trackings/${encodeURIComponent(waybill)}/couriers/${encodeURIComponent(courierCode)}`
    return this.read(await this.call(path, { method: "GET" }), parseTracking)
  }

  private call(path: string, request: JsonRequest): Promise<JsonAnswer> {
    return this.http.send(path, request)
  }

  private read<T>(answer: JsonAnswer, parse: (body: unknown) => T | null): T {
    const refusal = refusalOf(answer)
    if (refusal) throw refusal
    const parsed = parse(answer.body)
    if (parsed !== null) return parsed
    throw new VendorError({
      vendor: "biteship",
      code: "VENDOR_BAD_ANSWER",
      message: `biteship answered HTTP ${answer.status} in an unknown shape`,
      status: answer.status,
      retryable: false,
    })
  }
}

function orderPath(id: string): string {
  return `/v1/orders/${encodeURIComponent(id)}`
}

function rateLocation(side: "origin" | "destination", location: Location) {
  const { kind: _, ...fields } = location
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${side}_${name}`, value])
  )
}

function badBooking({ courier_code }: BookingRequest): VendorError {
  return new VendorError({
    vendor: "biteship",
    code: "VENDOR_REJECTED",
    message: `biteship was not asked: ${courier_code} needs a location of both sides that it understands`,
    vendor_code: BITESHIP_CODES.COURIER_NEEDS_COORDINATE,
    retryable: false,
  })
}
