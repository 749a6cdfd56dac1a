import type { Sql } from "../../shared/sql"
import { OFFERS, type Offer } from "./for-sale"

/** Whoever changes the hold of a cart queues here; the lock ends with the short transaction. */
export async function lockCart(sql: Sql, cartId: string): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`cart:${cartId}`])
}

/** Every change of claims locks its pieces first and in the order of their keys: no deadlock. */
export async function lockPieces(
  sql: Sql,
  claims: string,
  parameters: readonly unknown[]
): Promise<void> {
  await sql(
    `select 1 from reluv_piece where variant_id in (
       select variant_id from reluv_piece_claim where ${claims} and status <> 'released'
     ) order by variant_id for update`,
    parameters
  )
}

/**
 * What is sold as these variants, whose pieces are locked. Their shops are locked, too, after the pieces and
 * in the order of their keys: once one is suspended or closed, nothing more of it can be claimed.
 */
export async function offersLocked(sql: Sql, variantIds: readonly string[]): Promise<Offer[]> {
  await sql(
    `select 1 from reluv_seller where id in (
       select l.seller_id from reluv_piece p join reluv_listing l on l.id = p.listing_id
       where p.variant_id = any(?)
     ) order by id for share`,
    [variantIds]
  )
  // A statement of its own: the one that waited for the locks still sees all as it was before.
  return sql<Offer>(`${OFFERS} where p.variant_id = any(?) order by p.variant_id`, [variantIds])
}
