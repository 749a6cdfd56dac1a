import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Copies } from "../../modules/listing/repriced"

const amount = z.coerce.number()
const side = amount.nullish()

const variantRow = z.object({
  id: z.string(),
  title: z.string().nullish(),
  length: side,
  width: side,
  height: side,
  prices: z.array(z.object({ currency_code: z.string(), amount })).nullish(),
  options: z.array(z.object({ value: z.string(), option_id: z.string().nullish() })).nullish(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
})

const productRow = z.object({
  id: z.string(),
  title: z.string(),
  handle: z.string().nullish(),
  status: z.string(),
  external_id: z.string().nullish(),
  description: z.string().nullish(),
  material: z.string().nullish(),
  weight: amount.nullish(),
  images: z.array(z.object({ url: z.string() })).nullish(),
  categories: z.array(z.object({ id: z.string(), mpath: z.string().nullish() })).nullish(),
  options: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        values: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
      })
    )
    .nullish(),
  variants: z.array(variantRow).nullish(),
})
export type ProductOfListing = z.infer<typeof productRow>
export type VariantOfListing = z.infer<typeof variantRow>

/** Medusa's product, which is the book of title, pictures, weight and price. @returns null when it is gone */
export async function readProduct(
  container: MedusaContainer,
  id: string
): Promise<ProductOfListing | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "title",
      "handle",
      "status",
      "external_id",
      "description",
      "material",
      "weight",
      "images.url",
      "categories.id",
      "categories.mpath",
      "options.id",
      "options.title",
      "options.values.id",
      "options.values.value",
      "variants.id",
      "variants.title",
      "variants.length",
      "variants.width",
      "variants.height",
      "variants.options.value",
      "variants.options.option_id",
      "variants.inventory_items.inventory_item_id",
      "variants.prices.amount",
      "variants.prices.currency_code",
    ],
    filters: { id },
  })
  return data[0] ? productRow.parse(data[0]) : null
}

/** What the listing keeps of it, in whole rupiah and grams; what cannot be one stays as it was. */
export function copiesOf({ weight, variants }: ProductOfListing): Copies {
  const prices = (variants ?? []).flatMap((variant) => priceOf(variant) ?? [])
  return {
    price: prices.length > 0 ? column(Math.min(...prices)) : null,
    weight: column(weight ?? 0),
  }
}

/** What a variant costs, in rupiah; null while it has no price. */
export function priceOf({ prices }: VariantOfListing): number | null {
  const own = (prices ?? []).filter(({ currency_code }) => currency_code === "idr")
  return own.length > 0 ? Math.min(...own.map(({ amount }) => amount)) : null
}

/** The category that its seller chose: the others lie above it. */
export function categoryOf({ categories }: ProductOfListing): string | null {
  const depth = ({ mpath }: { mpath?: string | null }) => (mpath ?? "").split(".").length
  return (categories ?? []).toSorted((a, b) => depth(b) - depth(a))[0]?.id ?? null
}

/** How a listing is packed: every variant alike. Centimetres; null while a side is unknown. */
export function dimensionsOf({ variants }: ProductOfListing) {
  const packed = (variants ?? []).find(({ length, width, height }) => length && width && height)
  const { length, width, height } = packed ?? {}
  return length && width && height ? { length, width, height } : null
}

const MAX_INTEGER = 2_147_483_647

/** Medusa takes any number for a price or a weight. */
function column(value: number): number | null {
  const whole = Math.round(value)
  return whole >= 1 && whole <= MAX_INTEGER ? whole : null
}
