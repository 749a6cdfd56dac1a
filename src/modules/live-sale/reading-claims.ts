import type { CLAIM_WAYS, LiveClaimStatus } from "../../domain/live-sale/live-claim"
import type { Sql } from "../../shared/sql"
import { CLAIMS, type ClaimRow } from "./telling"

export type ShopClaimRow = ClaimRow & { way: (typeof CLAIM_WAYS)[number]; place: number }

/** What a buyer claims in a live sale, or one of it; few, for they are bounded. */
export function listOwnClaims(
  sql: Sql,
  {
    live_sale_id,
    customer_id,
    id = null,
  }: { live_sale_id: string; customer_id: string; id?: string | null }
): Promise<ClaimRow[]> {
  return sql(
    `${CLAIMS} where c.live_sale_id = ? and c.customer_id = ? and (?::text is null or c.id = ?) order by c.id desc`,
    [live_sale_id, customer_id, id, id]
  )
}

/** What somebody holds or waits for, in all live sales. */
export function listOpenClaimsOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<{ id: string; live_sale_id: string }[]> {
  return sql(
    `select id, live_sale_id from reluv_live_claim
     where customer_id = ? and status in ('waiting', 'held') order by id`,
    [customer_id]
  )
}

/** A page of all claims of a live sale, the latest first, after the id of one. */
export function listClaimsOf(
  sql: Sql,
  {
    live_sale_id,
    variant_id = null,
    status = null,
    id = null,
    after,
    limit,
  }: {
    live_sale_id: string
    variant_id?: string | null
    status?: LiveClaimStatus | null
    id?: string | null
    after: string | null
    limit: number
  }
): Promise<ShopClaimRow[]> {
  return sql(
    `select r.*, c.way, c.place from (
       ${CLAIMS} where c.live_sale_id = ? and (?::text is null or c.variant_id = ?)
         and (?::text is null or c.status = ?) and (?::text is null or c.id = ?) and (?::text is null or c.id < ?)
       order by c.id desc limit ?
     ) r join reluv_live_claim c on c.id = r.id order by r.id desc`,
    [live_sale_id, variant_id, variant_id, status, status, id, id, after, after, limit]
  )
}

/** Pieces of listings that somebody holds or waits for. */
export async function listClaimedOf(
  sql: Sql,
  { listing_ids }: { listing_ids: readonly string[] }
): Promise<string[]> {
  const rows = await sql<{ variant_id: string }>(
    `select p.variant_id from reluv_live_piece p where p.listing_id = any(?) and exists (
       select 1 from reluv_live_claim c
       where c.live_sale_id = p.live_sale_id and c.variant_id = p.variant_id and c.status in ('waiting', 'held')
     ) group by p.variant_id order by p.variant_id`,
    [listing_ids]
  )
  return rows.map(({ variant_id }) => variant_id)
}

/** Pieces of a shop that somebody holds or waits for. */
export async function listClaimedOfShop(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<string[]> {
  const rows = await sql<{ variant_id: string }>(
    `select variant_id from reluv_live_claim where seller_id = ? and status in ('waiting', 'held')
     group by variant_id order by variant_id`,
    [seller_id]
  )
  return rows.map(({ variant_id }) => variant_id)
}
