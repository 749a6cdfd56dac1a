import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { SELLER_MODULE } from "../../modules/seller"
import type { ShopMove } from "../../modules/seller/standing"
import type { SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"

/**
 * Moves a shop, and leaves the products of all that it has on sale to be shown or hidden with it. In one
 * transaction: between the two, a product that is hidden would read as taken down by an operator.
 *
 * @returns whether this call moved it
 */
export function moveSeller(container: MedusaContainer, move: ShopMove): Promise<boolean> {
  return withItsListings(container, move.id, (context) =>
    container.resolve(SELLER_MODULE).changeSellerStatus(move, context)
  )
}

/** The same for any change of a shop that says whether it moved. */
export function withItsListings(
  container: MedusaContainer,
  seller_id: string,
  change: (context: SqlContext) => Promise<boolean>
): Promise<boolean> {
  return together(container, async (context) => {
    const moved = await change(context)
    if (moved) await container.resolve(LISTING_MODULE).reopenListingsOf({ seller_id }, context)
    return moved
  })
}
