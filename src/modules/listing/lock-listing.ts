import type { Sql } from "../../shared/sql"

/**
 * Locks a listing's pieces as a claim locks them, so that no claim can slip in, and then the listing.
 * @returns whether somebody is paying for one of them
 */
export async function lockListing(sql: Sql, id: string): Promise<{ held: boolean }> {
  await sql(`select 1 from reluv_piece where listing_id = ? order by variant_id for update`, [id])
  await sql(`select 1 from reluv_listing where id = ? for update`, [id])
  const held = await sql(
    `select 1 from reluv_piece_claim where listing_id = ? and status in ('held', 'ordered') limit 1`,
    [id]
  )
  return { held: held.length > 0 }
}
