import type { Sql } from "../../shared/sql"

/** Those of some listings of which every piece is paid for. */
export async function listSoldOut(sql: Sql, listingIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ listing_id: string }>(
    `select p.listing_id from reluv_piece p
     left join (
       select variant_id, sum(quantity) as sold from reluv_piece_claim
       where listing_id = any(?) and status = 'sold' group by variant_id
     ) c on c.variant_id = p.variant_id
     where p.listing_id = any(?)
     group by p.listing_id having bool_and(coalesce(c.sold, 0) >= p.stock)`,
    [listingIds, listingIds]
  )
  return rows.map(({ listing_id }) => listing_id)
}

export async function isSoldOut(sql: Sql, id: string): Promise<boolean> {
  return (await listSoldOut(sql, [id])).length > 0
}
