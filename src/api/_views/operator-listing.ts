import type { MedusaContainer } from "@medusajs/framework/types"
import { FACT_MODULE } from "../../modules/fact"
import { LISTING_MODULE } from "../../modules/listing"
import { SELLER_MODULE } from "../../modules/seller"
import type { OperatorListingView } from "../_shapes/operator-listing"
import { movesOf } from "./history"
import { viewListings } from "./listings"
import { pastVerdicts } from "./moderation"
import { withPictures } from "./pictures"

/** The listing of a product, for who watches over the marketplace; null where it has none. */
export async function viewListingOfProduct(
  container: MedusaContainer,
  product_id: string
): Promise<OperatorListingView | null> {
  const [row] = await container
    .resolve(LISTING_MODULE)
    .listListings({ product_id, is_made: true }, { select: ["id", "seller_id"], take: 1 })
  if (!row) return null
  const { id, seller_id } = row
  const sellers = container.resolve(SELLER_MODULE)
  const [[listing], facts, seller, [owner], verdicts, [at]] = await Promise.all([
    viewListings(container, [id]),
    container
      .resolve(FACT_MODULE)
      .listFacts({ subject: "listing", subject_id: id }, { order: { id: "ASC" } }),
    sellers.retrieveSeller(seller_id, { select: ["status"] }),
    sellers.listSellerMembers({ seller_id, role: "owner" }, { select: ["customer_id"], take: 1 }),
    pastVerdicts(container, [id]),
    container.resolve(LISTING_MODULE).listVersions({ ids: [id] }),
  ])
  if (!listing) return null
  return {
    ...withPictures(listing),
    seller: {
      ...listing.seller,
      status: seller.status,
      owner_customer_id: owner?.customer_id ?? null,
    },
    version: at?.version ?? "",
    history: movesOf(facts),
    verdicts: verdicts.get(id) ?? [],
  }
}
