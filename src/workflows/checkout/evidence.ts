import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { canonical, type Evidence } from "../../domain/seller-order/evidence"
import { LISTING_MODULE } from "../../modules/listing"

export type ListedProduct = { seller_id: string; evidence: Omit<Evidence, "title"> }

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
  const imagesOf = new Map(products.map(({ id, images }) => [id, images.map(({ url }) => url)]))
  return new Map(
    listings.map(({ product_id, seller_id, condition, brand, size, color, ...listing }) => [
      product_id,
      {
        seller_id,
        evidence: {
          condition,
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

export function hashOf(evidence: Evidence): string {
  return createHash("sha256").update(canonical(evidence)).digest("hex")
}
