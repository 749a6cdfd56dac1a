import { z } from "@medusajs/framework/zod"
import { page, text } from "../../_http/validate"

/** Indonesian numbers as people type them; kept in one form: `+62…`. */
export const phone = z
  .string()
  .transform((value) => value.replace(/[\s().-]/g, ""))
  .pipe(z.string().regex(/^(\+62|62|0)8\d{7,12}$/, "must be an Indonesian mobile number"))
  .transform((value) => `+62${value.replace(/^(\+62|62|0)/, "")}`)

/** Degrees within Indonesia. */
const latitude = z.number().min(-11.5).max(6.5)
const longitude = z.number().min(94.5).max(141.5)

export const origin = z.object({
  contact_name: text({ max: 100 }),
  address_1: text({ max: 250 }),
  district: text({ max: 100 }).nullable().default(null),
  city: text({ max: 100 }),
  province: text({ max: 100 }),
  postal_code: z.coerce.string().regex(/^[1-9]\d{4}$/, "must be five digits"),
  biteship_area_id: text({ max: 64 }).nullable().default(null),
  latitude: latitude.nullable().default(null),
  longitude: longitude.nullable().default(null),
  note: text({ max: 150 }).nullable().default(null),
})

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const StoreOpenShop = z.object({
  name: text({ min: 3, max: 60 }),
  handle: z
    .string()
    .min(3)
    .max(40)
    .regex(HANDLE, "must be lower-case letters, digits and single hyphens"),
  description: text({ max: 2_000 }).nullable().default(null),
  phone,
  origin,
})
export type StoreOpenShop = z.infer<typeof StoreOpenShop>

export const StoreListSellers = z.object({ q: text({ max: 60 }).optional(), ...page() })
export type StoreListSellers = z.infer<typeof StoreListSellers>
