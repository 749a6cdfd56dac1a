import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { canonical, type Evidence } from "../../../domain/seller-order/evidence"
import { LISTING_MODULE } from "../../../modules/listing"

export type ListedProduct = {
  seller_id: string
  evidence: Omit<Evidence, "title">
  /** What a variant says itself of what the listing says of all. */
  variants: Map<string, Partial<Pick<Evidence, "condition" | "size" | "color">>>
}

/** Of each product that is a listing's: who sells it, and what the listing says of it now. */
export async function listedProducts(
  container: MedusaContainer,
  productIds: string[]
): Promise<Map<string, ListedProduct>> {
  const listings = await container
    .resolve(LISTING_MODULE)
    .listListings({ product_id: productIds }, { take: productIds.length })
  if (listings.length === 0) return new Map()
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: productIds },
      { select: ["id"], relations: ["images"], take: productIds.length }
    )
  const pieces = await container
    .resolve(LISTING_MODULE)
    .listPieces({ listing_id: listings.map(({ id }) => id) })
  const imagesOf = new Map(products.map(({ id, images }) => [id, images.map(({ url }) => url)]))
  return new Map(
    listings.map(({ product_id, seller_id, condition, brand, size, color, ...listing }) => [
      product_id,
      {
        seller_id,
        variants: new Map(
          pieces
            .filter(({ listing_id }) => listing_id === listing.id)
            .map((piece) => [piece.variant_id, ownOf(piece)])
        ),
        evidence: {
          // What was bought was on sale, and nothing is without its condition.
          condition: condition ?? "",
          brand,
          size,
          color,
          // The columns are written from validated facts only.
          measurements: listing.measurements as Evidence["measurements"],
          defects: listing.defects as unknown as Evidence["defects"],
          images: imagesOf.get(product_id) ?? [],
        },
      },
    ])
  )
}

function ownOf(piece: { condition: string | null; size: string | null; color: string | null }) {
  const { condition, size, color } = piece
  return Object.fromEntries(
    Object.entries({ condition, size, color }).filter(([, value]) => value !== null)
  )
}

export function hashOf(evidence: Evidence): string {
  return createHash("sha256").update(canonical(evidence)).digest("hex")
}
