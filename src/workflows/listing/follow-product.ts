import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { followedStatus } from "../../domain/listing/followed-status"
import { LISTING_MODULE } from "../../modules/listing"
import type { Actor } from "../../shared/sql"
import { productStatusOf } from "./product-of-listing"
import { missingOfListing } from "./publishing"
import { copiesOf, readProduct } from "./read-product"
import { oneAtATime } from "./settle-listing"

const MEDUSA: Actor = { type: "system", id: "medusa-product" }

/**
 * An operator may change a product on Medusa's own page: its listing follows, so that there is one truth.
 * What is open of a listing is ours: whoever settles it reads the product then.
 */
export async function followProduct(
  container: MedusaContainer,
  which: { product_id: string } | { id: string }
): Promise<void> {
  const listings = container.resolve(LISTING_MODULE)
  const [known] = await listings.listListings(
    { ...which, is_made: true },
    { select: ["id", "product_id"] }
  )
  if (!known) return
  const { id, product_id } = known
  const hide = await oneAtATime(container, id, async () => {
    const { status: from, settle_at } = await listings.retrieveListing(id)
    if (settle_at) return false
    const shop_sells = await listings.mayShopSell({ id })
    const product = await readProduct(container, product_id)
    const published = product?.status === ProductStatus.PUBLISHED
    const wanted = product ? followedStatus(from, { published, shop_sells }) : "deleted"
    // What is half finished is not on sale by another door either.
    const isWhole = wanted !== "active" || from === wanted || (await isComplete(container, id))
    const to = isWhole ? wanted : from
    const copies = product ? copiesOf(product) : { price: null, weight: null }
    await listings.followProduct({ id, from, to, copies, actor: MEDUSA })
    return published && productStatusOf(to, { shop_sells }) !== ProductStatus.PUBLISHED
  })
  // What its seller deleted does not come back through another door.
  if (hide) await listings.reopenListing({ id })
}

async function isComplete(container: MedusaContainer, id: string): Promise<boolean> {
  return (await missingOfListing(container, id)).length === 0
}

/** The same for one of its variants; a variant that is no piece is none of ours. */
export async function followVariant(container: MedusaContainer, variant_id: string): Promise<void> {
  const [piece] = await container
    .resolve(LISTING_MODULE)
    .listPieces({ variant_id }, { select: ["listing_id"] })
  if (piece) await followProduct(container, { id: piece.listing_id })
}
