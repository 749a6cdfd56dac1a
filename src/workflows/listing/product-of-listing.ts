import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import type { Condition } from "../../domain/listing/condition"
import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Moderation } from "../../domain/listing/moderation"

type OfferedVariant = {
  title: string
  size: string | null
  color: string | null
  /** Rupiah. */
  price: number
  stock: number
}

/** What a seller offers. Weight in grams, lengths in centimetres, prices in rupiah. */
export type ListingDraft = {
  seller_id: string
  title: string
  description: string | null
  handle: string | null
  category_id: string | null
  images: string[]
  condition: Condition
  brand: string | null
  size: string | null
  color: string | null
  measurements: Record<string, number> | null
  defects: { description: string }[] | null
  original_price: number | null
  weight: number
  dimensions: { length: number; width: number; height: number } | null
  variants: OfferedVariant[]
  publish: boolean
}

export function firstStatus(draft: ListingDraft, moderation: Moderation): ListingStatus {
  if (!draft.publish) return "draft"
  return moderation === "automatic" ? "active" : "in_review"
}

/** The `external_id` of a product that is sold: a list of Medusa's leaves it out by it. */
export const SOLD_PRODUCT = "reluv:sold"

/** What the product's `external_id` becomes; an id that somebody else gave it stays. */
export function externalIdOf(status: ListingStatus, current: string | null): string | null {
  if (status === "sold") return current ?? SOLD_PRODUCT
  return current === SOLD_PRODUCT ? null : current
}

/**
 * Shoppers find a product while its listing can be bought, in a shop that may sell, or tells that it was:
 * what is sold may be looked at for ever, whatever became of its shop.
 */
export function productStatusOf(
  status: ListingStatus,
  { shop_sells }: { shop_sells: boolean }
): ProductStatus {
  const shown = status === "sold" || (status === "active" && shop_sells)
  return shown ? ProductStatus.PUBLISHED : ProductStatus.DRAFT
}

/** The product as it is made: hidden, until everything else of the listing is there. */
export function productOf(
  draft: ListingDraft,
  place: {
    handle: string
    category_ids: string[]
    sales_channel_id: string
    shipping_profile_id: string
  }
): CreateProductWorkflowInputDTO {
  const choices = choicesOf(draft)
  return {
    title: draft.title,
    handle: place.handle,
    description: draft.description ?? undefined,
    status: ProductStatus.DRAFT,
    thumbnail: draft.images[0],
    images: draft.images.map((url) => ({ url })),
    weight: draft.weight,
    category_ids: place.category_ids,
    sales_channels: [{ id: place.sales_channel_id }],
    shipping_profile_id: place.shipping_profile_id,
    options: Object.keys(choices[0] ?? {}).map((title) => ({
      title,
      values: [...new Set(choices.flatMap((choice) => choice[title] ?? []))],
    })),
    variants: draft.variants.map((variant, index) => ({
      title: variant.title,
      options: choices[index] ?? {},
      weight: draft.weight,
      ...draft.dimensions,
      manage_inventory: true,
      allow_backorder: false,
      prices: [{ currency_code: "idr", amount: variant.price }],
    })),
  }
}

/**
 * What a buyer picks each variant by, under the same names in every listing: its size, and its color where
 * they differ in it. Where those do not tell all apart, its title stands for the size.
 */
function choicesOf({ size, variants }: ListingDraft): Record<string, string>[] {
  const only = variants.length === 1 ? "One size" : null
  const colors = new Set(variants.map(({ color }) => color))
  const choices = variants.map((variant) => ({
    Size: variant.size ?? size ?? only ?? variant.title,
    ...(colors.size > 1 ? { Color: variant.color ?? variant.title } : {}),
  }))
  const different = new Set(choices.map((choice) => JSON.stringify(choice)))
  return different.size === variants.length
    ? choices
    : variants.map(({ title }) => ({ Size: title }))
}
