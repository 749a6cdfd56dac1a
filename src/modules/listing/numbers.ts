import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Sql } from "../../shared/sql"

/** How many listings a shop has of each status. */
export function countListingsByStatus(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<{ status: ListingStatus; count: number }[]> {
  return sql(
    `select status, count(*)::int as count from reluv_listing
     where seller_id = ? and is_made and deleted_at is null group by status order by status`,
    [seller_id]
  )
}

/** How many of a shop's pieces a checkout holds, or an order that waits for its money. */
export async function countClaimsUnderWay(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_piece_claim c
     join reluv_listing l on l.id = c.listing_id
     where l.seller_id = ? and c.status in ('held', 'ordered')`,
    [seller_id]
  )
  return row?.count ?? 0
}
