import { createHash, timingSafeEqual } from "node:crypto"
import { z } from "zod"
import { type CourierStatusName, courierStatus } from "../../shared/couriers/courier-status"
import { amount, text } from "./answers/lenient"
import type { Driver } from "./answers/order"
import type { BiteshipOptions } from "./options"

type Facts = {
  order_id: string
  /** `null` when missing or unknown to us; `raw_status` is Biteship's own word. */
  status: CourierStatusName | null
  raw_status: string | null
  tracking_id: string | null
  waybill_id: string | null
}

export type BiteshipWebhook =
  /** Sent when the webhook is set up; must be answered 200. */
  | { kind: "ping" }
  | (Facts & { kind: "status"; price: number | null; link: string | null; driver: Driver })
  /** The parcel was weighed: `price` is what our balance pays, never the buyer. Rupiah. */
  | (Facts & { kind: "price"; price: number | null })
  /** The courier changed the number of the parcel. */
  | (Facts & { kind: "waybill" })
  /** Not understood: keep it for a person and answer 200. */
  | { kind: "unknown" }

const KINDS: Record<string, "status" | "price" | "waybill"> = {
  "order.status": "status",
  "order.price": "price",
  "order.waybill_id": "waybill",
}

/** Flat, whatever some SDKs say about a nested courier. */
const body = z.object({
  event: text,
  order_id: text,
  status: text,
  price: amount,
  order_price: amount,
  courier_tracking_id: text,
  courier_waybill_id: text,
  courier_link: text,
  courier_driver_name: text,
  courier_driver_phone: text,
  courier_driver_photo_url: text,
  courier_driver_plate_number: text,
})

/**
 * Reads the body of a webhook, as raw text or as the JSON it is. Says what was told, not what is
 * true: anyone who knows the address can post, so `GET /v1/orders/:id` decides.
 */
export function parseBiteshipWebhook(raw: unknown): BiteshipWebhook {
  const json = jsonOf(raw)
  if (json === null || json === undefined) return { kind: "ping" }
  const parsed = body.safeParse(json)
  if (!parsed.success) return { kind: "unknown" }
  const said = parsed.data
  if (!said.order_id) return { kind: "ping" }
  const kind = said.event ? KINDS[said.event] : undefined
  if (!kind) return { kind: "unknown" }
  const facts: Facts = {
    order_id: said.order_id,
    status: courierStatus(said.status)?.status ?? null,
    raw_status: said.status,
    tracking_id: said.courier_tracking_id,
    waybill_id: said.courier_waybill_id,
  }
  if (kind === "waybill") return { kind, ...facts }
  if (kind === "price") return { kind, ...facts, price: said.price }
  return {
    kind,
    ...facts,
    price: said.order_price ?? said.price,
    link: said.courier_link,
    driver: {
      name: said.courier_driver_name,
      phone: said.courier_driver_phone,
      photo_url: said.courier_driver_photo_url,
      plate_number: said.courier_driver_plate_number,
    },
  }
}

/**
 * Whether a webhook carries the static header set in Biteship's dashboard; compared in constant
 * time. Without a configured secret every webhook passes, and only `GET /v1/orders/:id` protects.
 */
export function verifyWebhookHeader(
  headers: Record<string, string | string[] | undefined>,
  { webhook_header, webhook_secret }: Pick<BiteshipOptions, "webhook_header" | "webhook_secret">
): boolean {
  if (webhook_secret === undefined) return true
  const given = webhook_header ? headers[webhook_header.toLowerCase()] : undefined
  return typeof given === "string" && timingSafeEqual(digest(given), digest(webhook_secret))
}

function jsonOf(raw: unknown): unknown {
  const written = Buffer.isBuffer(raw) ? raw.toString("utf8") : raw
  if (typeof written !== "string") return written
  if (written.trim() === "") return null
  try {
    return JSON.parse(written)
  } catch {
    return "not JSON"
  }
}

/** Equal lengths are what `timingSafeEqual` needs, and no length is given away. */
function digest(value: string): Buffer {
  return createHash("sha256").update(value).digest()
}
