import { z } from "zod"
import { type Rupiah, rupiah } from "../../../domain/money/rupiah"
import { type CourierStatusName, courierStatus } from "../../../shared/couriers/courier-status"
import { amount, text } from "./lenient"

export type Driver = {
  name: string | null
  phone: string | null
  photo_url: string | null
  plate_number: string | null
}

/** A booked parcel as Biteship knows it. All but the id may be missing right after booking. */
export type BiteshipOrder = {
  id: string
  /** `null` when missing or unknown to us; `raw_status` is Biteship's own word. */
  status: CourierStatusName | null
  raw_status: string | null
  /** The statuses that it went through, oldest first, as far as they are told and known to us. */
  passed: CourierStatusName[]
  /** Charged to our balance at Biteship. */
  price: Rupiah | null
  insurance_fee: number | null
  reference_id: string | null
  /** For `GET /v1/trackings/:id`; not the waybill. */
  tracking_id: string | null
  waybill_id: string | null
  courier_code: string | null
  courier_service_code: string | null
  /** A page where the parcel can be followed. */
  link: string | null
  routing_code: string | null
  /** Only instant couriers name one, once allocated. */
  driver: Driver
}

const courier = z.object({
  tracking_id: text,
  waybill_id: text,
  company: text,
  type: text,
  link: text,
  routing_code: text,
  driver_name: text,
  driver_phone: text,
  driver_photo_url: text,
  driver_plate_number: text,
  insurance: z.object({ fee: amount }).nullish().catch(null),
  history: z.array(z.object({ status: text })).catch([]),
})

const order = z.object({
  id: z.string().min(1),
  status: text,
  price: amount,
  reference_id: text,
  courier: courier.catch(courier.parse({})).default(courier.parse({})),
})

/** `null` when it is no order. */
export function parseOrder(body: unknown): BiteshipOrder | null {
  const parsed = order.safeParse(body)
  if (!parsed.success) return null
  const { id, status, price, reference_id, courier: c } = parsed.data
  return {
    id,
    status: courierStatus(status)?.status ?? null,
    raw_status: status,
    passed: c.history.flatMap((entry) => courierStatus(entry.status)?.status ?? []),
    price: price !== null && Number.isSafeInteger(price) ? rupiah(price) : null,
    insurance_fee: c.insurance?.fee ?? null,
    reference_id,
    tracking_id: c.tracking_id,
    waybill_id: c.waybill_id,
    courier_code: c.company,
    courier_service_code: c.type,
    link: c.link,
    routing_code: c.routing_code,
    driver: {
      name: c.driver_name,
      phone: c.driver_phone,
      photo_url: c.driver_photo_url,
      plate_number: c.driver_plate_number,
    },
  }
}
