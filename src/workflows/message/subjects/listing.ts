import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Fact, FactName } from "../../../domain/fact/facts"
import { FACT_MODULE } from "../../../modules/fact"
import { LISTING_MODULE } from "../../../modules/listing"
import type { Subject } from "./subject"

/** On sale again by its seller's own doing is no news; what an operator let pass is. */
const PASSED_FROM: readonly (string | null)[] = ["in_review", "blocked"]

export async function aListing(
  container: MedusaContainer,
  { id, fact_id }: Fact,
  name: FactName
): Promise<Subject | null> {
  if (name === "reluv.listing.active") {
    const [move] = await container
      .resolve(FACT_MODULE)
      .listFacts({ id: fact_id }, { select: ["id", "from"], take: 1 })
    if (!PASSED_FROM.includes(move?.from ?? null)) return null
  }
  const [listing] = await container.resolve(LISTING_MODULE).listListings({ id })
  if (!listing) return null
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: listing.product_id }, { select: ["id", "title"] })
  if (!product) return null
  const { seller_id } = listing
  return { data: { title: product.title }, ids: { listing_id: id }, order_id: null, seller_id }
}
