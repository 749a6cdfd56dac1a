import type { MedusaContainer } from "@medusajs/framework/types"
import type { FilledListing } from "../../domain/listing/publishable"
import type { Variant } from "../../domain/listing/variants"
import { ListingErrors } from "../../modules/listing/errors"
import type { ListingRow } from "../../modules/listing/reading"
import { categoryOf, copiesOf, dimensionsOf, priceOf, readProduct } from "./read-product"

/** A listing as both of its books tell it: our own tables, and Medusa's product. */
export type ListedListing = Omit<FilledListing, "variants"> & {
  original_price: number | null
  dimensions: { length: number; width: number; height: number } | null
  variants: (Variant & { claimed: number })[]
}

/** Throws `PROD_001` when its product is gone. */
export async function readListed(
  container: MedusaContainer,
  row: ListingRow
): Promise<ListedListing> {
  const product = await readProduct(container, row.product_id)
  if (!product) throw ListingErrors.LISTING_NOT_FOUND()
  const { condition, has_tags, brand, size, color, measurements, defects } = row
  const pieces = new Map(row.pieces.map((piece) => [piece.variant_id, piece]))
  return {
    title: product.title,
    description: product.description || null,
    category_id: categoryOf(product),
    images: (product.images ?? []).map(({ url }) => url),
    condition,
    has_tags,
    brand,
    material: product.material || null,
    size,
    color,
    measurements,
    defects,
    original_price: row.original_price,
    // Our copy may not have followed yet.
    weight: copiesOf(product).weight ?? row.weight,
    dimensions: dimensionsOf(product),
    variants: (product.variants ?? []).flatMap((variant) => {
      const piece = pieces.get(variant.id)
      if (!piece) return []
      const { variant_id: id, ...ours } = piece
      return [{ id, title: variant.title ?? "", price: priceOf(variant), ...ours }]
    }),
  }
}
