import { z } from "@medusajs/framework/zod"
import { CONDITIONS, listingStatus } from "../../../domain/listing/listing-status"
import { page, text } from "../../_http/validate"

const price = z.number().int().min(1_000).max(1_000_000_000)
const weight = z.number().int().min(1).max(50_000)
const centimetres = z.number().positive().max(500)
const picture = z.url({ protocol: /^https?$/ }).max(500)
/** As text, or as Medusa writes pictures: `{ url }`. */
const images = z
  .array(z.union([picture, z.object({ url: picture }).transform(({ url }) => url)]))
  .max(8)
const measurements = z
  .record(z.string().regex(/^[a-z_]{1,40}$/), centimetres)
  .refine((value) => Object.keys(value).length <= 20, "at most 20 measurements")
const defects = z.array(z.object({ description: text({ max: 300 }) })).max(10)
const dimensions = z.object({ length: centimetres, width: centimetres, height: centimetres })

const variant = z.object({
  title: text({ max: 60 }),
  size: text({ max: 40 }).nullable().default(null),
  color: text({ max: 40 }).nullable().default(null),
  price: price.optional(),
  stock: z.number().int().min(1).max(100).default(1),
})

const facts = {
  title: text({ min: 3, max: 80 }),
  description: text({ max: 5_000 }).nullable(),
  category_id: text({ max: 64 }).nullable(),
  images,
  condition: z.enum(CONDITIONS),
  brand: text({ max: 60 }).nullable(),
  size: text({ max: 40 }).nullable(),
  color: text({ max: 40 }).nullable(),
  measurements: measurements.nullable(),
  defects: defects.nullable(),
  original_price: price.nullable(),
  weight,
  price,
}

/** Prices in rupiah, weight in grams, lengths in centimetres. One piece unless `variants` says more. */
export const SellerCreateListing = z
  .object({
    ...facts,
    description: facts.description.default(null),
    category_id: facts.category_id.default(null),
    images: images.default([]),
    brand: facts.brand.default(null),
    size: facts.size.default(null),
    color: facts.color.default(null),
    measurements: facts.measurements.default(null),
    defects: facts.defects.default(null),
    original_price: facts.original_price.default(null),
    handle: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .nullable()
      .default(null),
    dimensions: dimensions.nullable().default(null),
    stock: z.number().int().min(1).max(100).default(1),
    variants: z.array(variant).min(1).max(20).optional(),
    /** `draft` keeps it out of the shop; otherwise it is published as the policy allows. */
    status: z.enum(["draft", "active"]).default("active"),
  })
  .refine(
    ({ variants }) => !variants || new Set(variants.map((v) => v.title)).size === variants.length,
    {
      path: ["variants"],
      message: "each variant needs a title of its own",
    }
  )
  .transform(({ status, stock, variants, price, ...listing }) => ({
    ...listing,
    publish: status === "active",
    variants: variants?.map((offered) => ({ ...offered, price: offered.price ?? price })) ?? [
      { title: listing.size ?? "One size", size: listing.size, color: listing.color, price, stock },
    ],
  }))
export type SellerCreateListing = z.infer<typeof SellerCreateListing>

export const SellerUpdateListing = z
  .object({ ...facts, status: z.enum(["active", "inactive"]) })
  .partial()
export type SellerUpdateListing = z.infer<typeof SellerUpdateListing>

export const SellerListListings = z.object({
  status: z.enum(listingStatus.statuses as [string, ...string[]]).optional(),
  ...page(),
})
export type SellerListListings = z.infer<typeof SellerListListings>
