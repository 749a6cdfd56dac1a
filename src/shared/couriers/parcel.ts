import { z } from "zod"
import { type MedusaLine, parcelItems } from "./parcel-items"
import type { Place } from "./place"
import type { QuoteRequest } from "./quote-request"

const coordinate = (limit: number) =>
  z.coerce.number().min(-limit).max(limit).nullable().catch(null)
const missing = (value: unknown) => (value === undefined || value === "" ? null : value)
const latitude = z.preprocess(missing, z.union([z.null(), coordinate(90)]))
const longitude = z.preprocess(missing, z.union([z.null(), coordinate(180)]))
const areaId = z
  .string()
  .trim()
  .regex(/^[\w-]{1,64}$/)
  .nullable()
  .catch(null)
const postalCode = z.coerce
  .string()
  .trim()
  .regex(/^\d{5}$/)
  .nullable()
  .catch(null)

const place = z.object({ area_id: areaId, postal_code: postalCode, latitude, longitude })

/**
 * The data of a seller's shipping option. Written by us when a seller is approved or moves, never
 * by a client: it is what makes the origin of a quote true.
 */
const sellerOptionData = z.object({
  seller_id: z.string().min(1),
  shipping_profile_id: z.string().min(1),
  /** Courier codes that the seller sends with; null: all that the operator offers. */
  couriers: z.array(z.string()).nullable().default(null),
  origin: place.extend({
    contact_name: z.string().default(""),
    contact_phone: z.string().default(""),
    address: z.string().default(""),
  }),
})
export type SellerOptionData = z.output<typeof sellerOptionData>

/** Of what a quote starts from, no more than its place; `null` for what is none. */
export function placeOfQuote(data: unknown): Place | null {
  return place.safeParse(data).data ?? null
}

/** `null` for an option that is not ours, such as one made by hand in the admin. */
export function parseOptionData(data: unknown): SellerOptionData | null {
  const parsed = sellerOptionData.safeParse(data)
  return parsed.success ? parsed.data : null
}

/** A Medusa address as far as couriers care. `metadata` comes from the storefront. */
export type MedusaAddress = {
  first_name?: unknown
  last_name?: unknown
  phone?: unknown
  address_1?: unknown
  city?: unknown
  province?: unknown
  postal_code?: unknown
  country_code?: unknown
  metadata?: Record<string, unknown> | null
}

/**
 * Where an address lies, or `null` when no courier could know. Metadata keys: `biteship_area_id`,
 * `latitude`, `longitude`. What makes no sense is taken for missing.
 */
export function placeOfAddress(address: MedusaAddress | null | undefined): Place | null {
  if (!address) return null
  const found = place.parse({
    area_id: address.metadata?.biteship_area_id ?? null,
    postal_code: address.postal_code ?? null,
    latitude: address.metadata?.latitude,
    longitude: address.metadata?.longitude,
  })
  const half = found.latitude === null || found.longitude === null
  if (!found.area_id && !found.postal_code && half) return null
  return half ? { ...found, latitude: null, longitude: null } : found
}

/** What Medusa's cart workflows hand to a provider, as far as we read it. */
export type CartContext = {
  items?: readonly MedusaLine[] | null
  shipping_address?: MedusaAddress | null
}

/** A seller's parcel of a cart, or which half of it is missing. */
export type CartParcel = { request: QuoteRequest } | { missing: "items" | "destination" }

/** Builds what to quote from a seller's option and a cart. Prices of the client play no part. */
export function cartParcel(option: SellerOptionData, cart: CartContext): CartParcel {
  const items = parcelItems(cart.items ?? [], option.shipping_profile_id)
  if (!items.length) return { missing: "items" }
  const destination = placeOfAddress(cart.shipping_address)
  if (!destination) return { missing: "destination" }
  const { area_id, postal_code, latitude, longitude } = option.origin
  return {
    request: { origin: { area_id, postal_code, latitude, longitude }, destination, items },
  }
}
