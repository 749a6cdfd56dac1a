import { z } from "zod"
import { rupiah } from "../../domain/money/rupiah"
import { fromWib } from "../../domain/wib"
import type { Area } from "../../shared/couriers/area"
import { type CourierRate, HIGHEST_PRICE } from "../../shared/couriers/courier-rate"
import type { Tracking } from "../../shared/couriers/tracking"
import { courierMeant } from "./courier-codes"
import { isForParcels, serviceCode } from "./services"

/** Empty text and dashes stand for what is not there. */
const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => (/[\p{L}\p{N}]/u.test(value ?? "") ? (value ?? "").trim() : null))

const destination = z.object({
  id: z.number().int().positive(),
  province_name: text,
  city_name: text,
  district_name: text,
  subdistrict_name: text,
  zip_code: z.string().regex(/^[1-9]\d{4}$/),
})

/** Areas of this vendor are told from others' by their ids. */
const AREA_ID = /^ro-(\d+)$/

/** The vendor's own number of an area; null of an area that is another vendor's. */
export function destinationOf(area_id: string | null): number | null {
  const [, id] = AREA_ID.exec(area_id ?? "") ?? []
  return id ? Number(id) : null
}

/** Rows of a district or a city alone (`-`, postal code 0) are no places of anybody's. */
export function parseDestinations(data: unknown): Area[] | null {
  return (
    lines(data, destination)?.map(
      ({ id, province_name, city_name, district_name, subdistrict_name, zip_code }) => {
        const [province, city, district] = [province_name, city_name, district_name].map(titled)
        const names = [titled(subdistrict_name), district, city, province].filter(Boolean)
        return {
          id: `ro-${id}`,
          name: `${names.join(", ")}. ${zip_code}`,
          province: province ?? null,
          city: city ?? null,
          district: district ?? null,
          postal_code: zip_code,
        }
      }
    ) ?? null
  )
}

const cost = z.object({
  code: z.string(),
  service: z.string().min(1),
  description: z.string().catch(""),
  cost: z.number().int().positive().max(HIGHEST_PRICE),
  etd: z.string().catch(""),
})

/** The usable offers: a broken line hides none of the others, and cargo is none. */
export function parseCosts(data: unknown): CourierRate[] | null {
  return (
    lines(data, cost)
      ?.filter(isForParcels)
      .flatMap(({ code, service, cost: price, etd }) => {
        const courier = courierMeant(code)
        if (!courier) return []
        return {
          courier_code: courier.code,
          courier_name: courier.name,
          courier_service_code: serviceCode(service),
          courier_service_name: service,
          price: rupiah(price),
          shipping_fee: price,
          insurance_fee: null,
          duration: durationOf(etd),
          service_type: null,
          shipping_type: "parcel",
          available_for_cash_on_delivery: false,
          available_for_insurance: false,
          collection_methods: ["drop_off"],
        }
      }) ?? null
  )
}

/** `1-4 day`, `2 day`, `3`, `2-4 HARI`; null for nothing and for `0-0 day`, which says nothing. */
function durationOf(etd: string): string | null {
  const days = [...etd.matchAll(/\d+/g)].map(Number)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || !last) return null
  return first === last ? `${last} ${last === 1 ? "day" : "days"}` : `${first} - ${last} days`
}

const waybill = z.object({
  delivered: z.boolean().catch(false),
  summary: z.object({ status: text }).catch({ status: null }),
  delivery_status: z
    .object({ status: text, pod_date: text, pod_time: text })
    .catch({ status: null, pod_date: null, pod_time: null }),
  manifest: z
    .array(
      z.object({ manifest_description: text, manifest_date: text, manifest_time: text }).catch({
        manifest_description: null,
        manifest_date: null,
        manifest_time: null,
      })
    )
    .catch([]),
})

/** A parcel that came back to who sent it was delivered as well. */
const WENT_BACK = /retur|shipper|pengirim/i

/**
 * What is known of a parcel. Only that it arrived is taken for certain: other words are each courier's own. Names of
 * people, which stand in the answer, are left out.
 */
export function parseWaybill(data: unknown): Tracking | null {
  const { data: told } = waybill.safeParse(data)
  if (!told) return null
  const { summary, delivery_status } = told
  const raw_status = summary.status ?? delivery_status.status
  const steps = told.manifest
    .map(({ manifest_description, manifest_date, manifest_time }) => ({
      status: null,
      raw_status: manifest_description,
      note: null,
      updated_at: wib(manifest_date, manifest_time),
    }))
    .sort((a, b) => (a.updated_at ?? "").localeCompare(b.updated_at ?? ""))
  if (!told.delivered || WENT_BACK.test(`${raw_status}`))
    return { status: null, raw_status, link: null, history: steps }
  const arrived_at =
    wib(delivery_status.pod_date, delivery_status.pod_time) ?? steps.at(-1)?.updated_at ?? null
  const arrival = { status: "delivered", raw_status, note: null, updated_at: arrived_at } as const
  return { status: "delivered", raw_status, link: null, history: [...steps, arrival] }
}

/** Times are told without a zone, as clocks show them in Jakarta. */
function wib(date: string | null, time: string | null): string | null {
  const at = fromWib(date ?? "", time ?? "") ?? fromWib(date ?? "", "00:00")
  return at && at.toISOString()
}

function lines<Line>(data: unknown, line: z.ZodType<Line>): Line[] | null {
  if (!Array.isArray(data)) return null
  return data.flatMap((raw) => line.safeParse(raw).data ?? [])
}

/** Names come in capitals. */
function titled(name: string | null): string | null {
  return name && name.toLowerCase().replace(/(^|[\s(/.-])\p{L}/gu, (first) => first.toUpperCase())
}
