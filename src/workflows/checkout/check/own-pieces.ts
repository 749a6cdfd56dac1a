import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../../modules/listing"
import { SELLER_MODULE } from "../../../modules/seller"
import { CheckoutErrors } from "../errors"

type Line = { variant_id: string; title: string }
type Purchase = { customer_id: string | null; lines: readonly Line[] }

/**
 * Nobody buys from a shop that they work for: a sale that never left the house would lift its numbers
 * and open its reviews. Throws `OWN_PIECE`, for the owner and for staff.
 */
export async function requireNoOwnPieces(
  container: MedusaContainer,
  purchase: Purchase
): Promise<void> {
  const own = await ownPieces(container, purchase)
  if (own.length > 0) throw CheckoutErrors.OWN_PIECE({ titles: own.map(({ title }) => title) })
}

/** The lines of a purchase that its buyer's own shops sell. */
export async function ownPieces(
  container: MedusaContainer,
  { customer_id, lines }: Purchase
): Promise<Line[]> {
  if (!customer_id || lines.length === 0) return []
  const shops = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers({ customer_id }, { select: ["seller_id"] })
  // Most buyers have no shop, and pay for one question only.
  if (shops.length === 0) return []
  const offers = await container
    .resolve(LISTING_MODULE)
    .listOffers(lines.map(({ variant_id }) => variant_id))
  const own = new Set(
    offers
      .filter((offer) => shops.some(({ seller_id }) => seller_id === offer.seller_id))
      .map(({ variant_id }) => variant_id)
  )
  return lines.filter(({ variant_id }) => own.has(variant_id))
}
