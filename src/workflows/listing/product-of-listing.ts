import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import type { Condition } from "../../domain/listing/condition"
import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Moderation } from "../../domain/listing/moderation"
import type { Defect } from "../../domain/listing/publishable"
import { choicesOf, optionsOf, type Variant } from "../../domain/listing/variants"

/** What a seller offers. A draft may lack all but its title. Grams, centimetres, rupiah. */
export type ListingDraft = {
  seller_id: string
  title: string
  description: string | null
  handle: string | null
  category_id: string | null
  images: string[]
  /** Of each variant that says none of its own. */
  condition: Condition | null
  has_tags: boolean
  brand: string | null
  material: string | null
  size: string | null
  color: string | null
  measurements: Record<string, number> | null
  defects: Defect[] | null
  original_price: number | null
  weight: number | null
  dimensions: { length: number; width: number; height: number } | null
  variants: Omit<Variant, "id">[]
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

/** What of a variant Medusa is told when it is made. */
export function variantOf({
  price,
  weight,
  dimensions,
}: Pick<Variant, "price"> & Pick<ListingDraft, "weight" | "dimensions">) {
  return {
    weight: weight ?? undefined,
    ...dimensions,
    manage_inventory: true,
    allow_backorder: false,
    prices: price === null ? [] : [{ currency_code: "idr", amount: price }],
  }
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
  const options = optionsOf(draft.variants)
  const choices = choicesOf(draft.variants, { size: draft.size, options })
  return {
    title: draft.title,
    handle: place.handle,
    description: draft.description ?? undefined,
    status: ProductStatus.DRAFT,
    thumbnail: draft.images[0],
    images: draft.images.map((url) => ({ url })),
    material: draft.material ?? undefined,
    weight: draft.weight ?? undefined,
    category_ids: place.category_ids,
    sales_channels: [{ id: place.sales_channel_id }],
    shipping_profile_id: place.shipping_profile_id,
    options: options.map((title) => ({
      title,
      values: [...new Set(choices.flatMap((choice) => choice[title] ?? []))],
    })),
    variants: draft.variants.map((variant, index) => ({
      title: variant.title,
      options: choices[index] ?? {},
      ...variantOf({ ...variant, weight: draft.weight, dimensions: draft.dimensions }),
    })),
  }
}
