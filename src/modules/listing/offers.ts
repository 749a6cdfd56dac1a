import type { Sql } from "../../shared/sql"
import { OFFERS, type Offer } from "./for-sale"

/** What is sold as these variants; a variant of no listing is not among them. */
export function listOffers(sql: Sql, variantIds: readonly string[]): Promise<Offer[]> {
  return sql<Offer>(
    `${OFFERS} where p.variant_id = any(?) and l.deleted_at is null and p.deleted_at is null`,
    [variantIds]
  )
}

/** Those of some listings that have a piece which nobody has claimed. */
export async function listFreeListings(sql: Sql, listingIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ listing_id: string }>(
    `select distinct listing_id from reluv_piece where listing_id = any(?) and claimed < stock`,
    [listingIds]
  )
  return rows.map(({ listing_id }) => listing_id)
}
