import { filled, type Loose } from "../core/json"
import type { Service } from "./couriers"
import { BiteshipError } from "./errors"

/** When the parcel is to be fetched: now, or at a date and time in WIB. */
export function readDelivery(
  body: Loose,
  service: Service,
  now: number
): { delivery_type: "now" | "scheduled"; delivery_at: number } {
  const type = filled(body.delivery_type)
  if (!type) throw new BiteshipError(40002005)
  if (type === "now") return { delivery_type: "now", delivery_at: now }
  // Old documents and clients say `later`.
  if (type !== "scheduled" && type !== "later") throw new BiteshipError(40002006)
  if (service.service_type === "same_day" && !service.instant) throw new BiteshipError(40002007)
  return { delivery_type: "scheduled", delivery_at: readMoment(body, now) }
}

function readMoment(body: Loose, now: number): number {
  const date = filled(body.delivery_date)
  const time = filled(body.delivery_time)
  if (!date) throw new BiteshipError(40002035)
  if (!time) throw new BiteshipError(40002036)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00+07:00`) : Number.NaN
  if (Number.isNaN(day)) throw new BiteshipError(40002061)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new BiteshipError(40002062)
  const at = Date.parse(`${date}T${time}:00+07:00`)
  if (at <= now) throw new BiteshipError(40002013)
  return at
}
