import type { Sql } from "../../shared/sql"
import { IS_FREE, OFFERS, type Offer } from "./for-sale"

/** What is sold as these variants; a variant of no listing is not among them. */
export function listOffers(sql: Sql, variantIds: readonly string[]): Promise<Offer[]> {
  return sql<Offer>(
    `${OFFERS} where p.variant_id = any(?) and l.deleted_at is null and p.deleted_at is null`,
    [variantIds]
  )
}

/** Those of some listings that have a piece which nobody has claimed, and which is promised to nobody. */
export async function listFreeListings(sql: Sql, listingIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ listing_id: string }>(
    `select distinct listing_id from reluv_piece where listing_id = any(?) and ${IS_FREE}`,
    [listingIds]
  )
  return rows.map(({ listing_id }) => listing_id)
}

/** What discounts ask of a piece: whose it is, and what it is. */
export type DiscountFact = {
  variant_id: string
  listing_id: string
  seller_id: string
  brand: string | null
  condition: string | null
  /** Its category and those above it, as its card has them. */
  category_ids: string[]
}

export function listDiscountFacts(
  sql: Sql,
  variantIds: readonly string[]
): Promise<DiscountFact[]> {
  return sql<DiscountFact>(
    `select p.variant_id, l.id as listing_id, l.seller_id, l.brand,
       coalesce(p.condition, l.condition) as "condition", coalesce(c.category_ids, '{}') as category_ids
     from reluv_piece p join reluv_listing l on l.id = p.listing_id and l.deleted_at is null
     left join reluv_listing_card c on c.id = l.id
     where p.variant_id = any(?) and p.deleted_at is null`,
    [variantIds]
  )
}
