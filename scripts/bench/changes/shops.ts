import { query } from "../../lib/postgres"
import { PIECES } from "../catalogue"
import type { Buyer, Storefront } from "../storefront"

/** A piece on sale, and whose it is. */
export interface Piece {
  owner: string
  seller_id: string
  listing_id: string
  product_id: string
  variant_id: string
}

/** Of the shops of a catalogue (`fillCatalogue`), one after the other. */
export function piecesIn(url: string): Promise<Piece[]> {
  return query<Piece>(
    url,
    `select c.email as owner, l.seller_id, l.id as listing_id, l.product_id, p.variant_id
     from ${PIECES} join reluv_piece p using (variant_id) join reluv_listing l on l.id = p.listing_id
     join reluv_seller_member m on m.seller_id = l.seller_id and m.role = 'owner'
     join customer c on c.id = m.customer_id order by l.seller_id, l.id`
  )
}

/** Logs everybody in once. */
export async function ownersOf(
  shop: Storefront,
  pieces: readonly Piece[]
): Promise<Map<string, Buyer>> {
  const owners = new Map<string, Buyer>()
  for (const { owner } of pieces) if (!owners.has(owner)) owners.set(owner, await shop.logIn(owner))
  return owners
}
