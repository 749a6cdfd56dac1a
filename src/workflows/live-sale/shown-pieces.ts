import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { LiveSaleErrors } from "../../modules/live-sale/errors"
import type { LiveSaleOf } from "../../modules/live-sale/life"
import type { ShownPiece } from "../../modules/live-sale/pieces"
import type { Actor } from "../../shared/sql"
import { getMarketplace } from "../marketplace/marketplace"
import { findPieces, pricePieces } from "../purchase/find-pieces"

export type AskedPiece = { variant_id: string; live_price: number | null }

/**
 * Makes the pieces of a live sale just these, in this order. Throws `LIVE_SALE_NOT_FOUND`,
 * `LIVE_SALE_STATUS_NOT_ALLOWED`, `LIVE_PIECES_UNKNOWN`, `LIVE_PRICE_NOT_LOWER`, `PIECE_NOT_HOLDABLE`,
 * `LIVE_PIECE_CLAIMED`.
 */
export async function showPieces(
  container: MedusaContainer,
  {
    of,
    pieces,
    actor,
  }: { of: LiveSaleOf & { seller_id: string }; pieces: AskedPiece[]; actor: Actor }
): Promise<void> {
  const live = container.resolve(LIVE_SALE_MODULE)
  await live.readLiveSale(of)
  const known = await live.readLivePieces({ live_sale_id: of.id })
  const shown = await findShown(container, {
    seller_id: of.seller_id,
    pieces,
    // What was sold meanwhile stays in the list.
    known: new Map(known.map(({ variant_id, live_price }) => [variant_id, live_price])),
  })
  await live.setPieces({ of, pieces: shown, actor })
}

/**
 * Pieces as they are to be shown: of this shop, on sale, one of its kind, and cheaper by the live price. What is shown
 * already may have been sold, or become cheaper, since, and stays.
 */
export async function findShown(
  container: MedusaContainer,
  {
    seller_id,
    pieces: asked,
    known = new Map(),
  }: {
    seller_id: string
    pieces: readonly AskedPiece[]
    /** What is shown already, at which live price. */
    known?: ReadonlyMap<string, number | null>
  }
): Promise<ShownPiece[]> {
  if (asked.length === 0) return []
  const variant_ids = asked.map(({ variant_id }) => variant_id)
  const items = variant_ids.map((variant_id) => ({ variant_id, quantity: 1 }))
  const listings = container.resolve(LISTING_MODULE)
  const [{ pieces }, offers, stocks, { region_id }] = await Promise.all([
    findPieces(container, { items, customer_id: null }),
    listings.listOffers(variant_ids),
    listings.listPieces(
      { variant_id: variant_ids },
      { select: ["variant_id", "stock"], take: variant_ids.length }
    ),
    getMarketplace(container),
  ])
  const active = new Set(
    offers
      .filter((offer) => offer.seller_id === seller_id)
      .filter(({ status, variant_id }) => status === "active" || known.has(variant_id))
      .map(({ variant_id }) => variant_id)
  )
  const found = new Map(pieces.map((piece) => [piece.variant.id, piece]))
  const unknown = variant_ids.filter((id) => !active.has(id) || !found.has(id))
  if (unknown.length > 0) throw LiveSaleErrors.LIVE_PIECES_UNKNOWN({ variant_ids: unknown })
  const titleOf = (id: string) => found.get(id)?.variant.product.title ?? id
  const many = stocks
    .filter(({ stock, variant_id }) => stock > 1 && !known.has(variant_id))
    .map(({ variant_id }) => titleOf(variant_id))
  if (many.length > 0) throw ListingErrors.PIECE_NOT_HOLDABLE({ titles: many })
  const prices = await pricePieces(container, pieces, { currency_code: "idr", region_id })
  const dear = asked.filter(({ variant_id, live_price }) => {
    if (known.get(variant_id) === live_price) return false
    const price = prices.get(variant_id)?.amount
    return live_price !== null && price !== undefined && live_price >= price
  })
  if (dear.length > 0) {
    const titles = dear.map(({ variant_id }) => titleOf(variant_id))
    throw LiveSaleErrors.LIVE_PRICE_NOT_LOWER({ titles })
  }
  return asked.map(({ variant_id, live_price }) => ({
    listing_id: found.get(variant_id)?.listing_id ?? "",
    variant_id,
    title: titleOf(variant_id),
    live_price,
  }))
}
