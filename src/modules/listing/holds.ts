import type { Sql } from "../../shared/sql"
import { lockCart } from "./claim-locks"

/** One run of a cart's checkout, or the repair job that took it over. */
export type Hold = { cart_id: string; owner: string }

/**
 * Gives a hold more time. @returns false when the run has lost it: another one acts for the cart, or
 * its pieces were given back
 */
export async function renewHold(
  sql: Sql,
  { cart_id, owner, hold_seconds }: Hold & { hold_seconds: number }
): Promise<boolean> {
  await lockCart(sql, cart_id)
  const renewed = await sql(
    `update reluv_piece_claim set expires_at = now() + make_interval(secs => ?), updated_at = now()
     where cart_id = ? and owner = ? and status = 'held' returning id`,
    [hold_seconds, cart_id, owner]
  )
  return renewed.length > 0
}

export type TakenHold = { cart_id: string; held_at: Date; tries: number }

/**
 * Takes holds that are past their end, oldest first, from the runs that left them: `owner` acts for
 * those carts now, alone, until its own time is over. The run can neither renew nor confirm any more.
 */
export function takeExpiredHolds(
  sql: Sql,
  { owner, limit, hold_seconds }: { owner: string; limit: number; hold_seconds: number }
): Promise<TakenHold[]> {
  return sql<TakenHold>(
    `with expired as (
       select cart_id from reluv_piece_claim where status = 'held' and expires_at < now()
       group by cart_id order by min(expires_at) limit ?
     ), mine as materialized (
       select cart_id from expired
       where pg_try_advisory_xact_lock(hashtextextended('cart:' || cart_id, 0))
     ), taken as (
       update reluv_piece_claim c
       set owner = ?, expires_at = now() + make_interval(secs => ?), tries = c.tries + 1,
         updated_at = now()
       from mine m where c.cart_id = m.cart_id and c.status = 'held' and c.expires_at < now()
       returning c.cart_id, c.created_at, c.tries
     )
     select cart_id, min(created_at) as held_at, max(tries) as tries from taken group by cart_id order by min(created_at)`,
    [limit, owner, hold_seconds]
  )
}

/** A person wants the checkout of a cart repaired now. */
export async function retryHold(sql: Sql, { cart_id }: { cart_id: string }): Promise<void> {
  await sql(
    `update reluv_piece_claim set tries = 0, expires_at = now() where cart_id = ? and status = 'held'`,
    [cart_id]
  )
}

/** Whether some run of a cart's checkout holds its pieces without having made an order yet. */
export async function isCheckoutRunning(sql: Sql, cartId: string): Promise<boolean> {
  const held = await sql(
    `select 1 from reluv_piece_claim where cart_id = ? and status = 'held' limit 1`,
    [cartId]
  )
  return held.length > 0
}
