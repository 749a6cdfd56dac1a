import type { LiveClaimStatus } from "../../domain/live-sale/live-claim"
import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"
import { tellRooms } from "./telling"

/** Claims whose price and line are to be made or to go; each for one worker. */
export function claimDueClaims(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_live_claim",
      where: "t.settle_at is not null",
      since: "t.settle_at",
      limit,
      lease_seconds,
    },
    "t.id"
  )
}

/** Asked again and again, and for next to nothing: mostly there is nothing to do. */
export async function hasDueClaims(sql: Sql, _: Record<never, never>): Promise<boolean> {
  const due = await sql(
    `select 1 from reluv_live_claim
     where settle_at <= now() and (retry_at is null or retry_at <= now()) limit 1`
  )
  return due.length > 0
}

export type UnsettledClaim = {
  id: string
  live_sale_id: string
  customer_id: string
  variant_id: string
  title: string
  status: LiveClaimStatus
  live_price: number | null
  held_until: Date | null
  cart_id: string | null
  checkout_cart_id: string | null
  order_id: string | null
  price_list_id: string | null
  /** Whether Medusa is to say its price: as long as it holds, and while a checkout turns it into an order. */
  is_priced: boolean
  /** Whether its buyer holds the piece by another claim: then its line is that one's. */
  is_claimed_again: boolean
  /** The carts of what the buyer holds in the same live sale, its own first; some may be closed by now. */
  known_cart_ids: string[]
}

const IS_PRICED = `(c.live_price is not null and (c.status = 'held' or c.status = 'ordered' and c.order_id is null))`

export async function findUnsettledClaim(
  sql: Sql,
  { id }: { id: string }
): Promise<UnsettledClaim | null> {
  const [row] = await sql<UnsettledClaim>(
    `select c.id, c.live_sale_id, c.customer_id, c.variant_id, p.title, c.status, c.live_price, c.held_until, c.cart_id,
       c.checkout_cart_id, c.order_id, c.price_list_id, ${IS_PRICED} as is_priced, exists (
         select 1 from reluv_live_claim a
         where a.customer_id = c.customer_id and a.variant_id = c.variant_id and a.id <> c.id
           and a.status in ('held', 'ordered')
       ) as is_claimed_again, array(
         select o.cart_id from reluv_live_claim o
         where o.customer_id = c.customer_id and o.live_sale_id = c.live_sale_id and o.cart_id is not null
           and (o.status = 'held' or o.id = c.id)
         order by o.id = c.id desc, o.updated_at desc
       ) as known_cart_ids
     from reluv_live_claim c
     join reluv_live_piece p on p.live_sale_id = c.live_sale_id and p.variant_id = c.variant_id
     where c.id = ? and c.settle_at is not null`,
    [id]
  )
  return row ?? null
}

/** Its price and its line are made, or gone. What has changed meanwhile is looked at again at once. */
export async function settledClaim(
  sql: Sql,
  { id, status, price_list_id }: Pick<UnsettledClaim, "id" | "status" | "price_list_id">
): Promise<void> {
  const [settled] = await sql<{ status: LiveClaimStatus }>(
    `update reluv_live_claim c set price_list_id = ?, tries = 0, retry_at = null, updated_at = now(),
       settle_at = case
         when c.status <> ? then now()
         when c.status = 'ordered' and c.order_id is null then now() + interval '5 minutes'
       end
     where id = ? returning status`,
    [price_list_id, status, id]
  )
  // Its buyer may go to the cart now.
  if (settled?.status === "held") await tellRooms(sql, { claim_ids: [id] })
}

/** Which cart it lies in, written down before others of its buyer look for one. @returns whether it holds still */
export async function noteCart(
  sql: Sql,
  { id, cart_id }: { id: string; cart_id: string }
): Promise<boolean> {
  const noted = await sql(
    `update reluv_live_claim set cart_id = ?, updated_at = now() where id = ? and status = 'held' returning id`,
    [cart_id, id]
  )
  return noted.length > 0
}

/** A person wants it settled now, with its tries counted anew. */
export async function retryClaim(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_live_claim set settle_at = now(), tries = 0, retry_at = null where id = ?`,
    [id]
  )
}
