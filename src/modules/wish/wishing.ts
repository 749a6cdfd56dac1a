import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { MOST_WISHES, WishErrors } from "./errors"

export type WishOwner = { owner: string; customer_id: string | null }

async function lockOwner(sql: Sql, owner: string): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`wishes:${owner}`])
}

/** Marks a listing, once however often it is asked. Throws `WISHES_FULL`. */
export async function addWish(
  sql: Sql,
  { owner, customer_id, listing_id, price }: WishOwner & { listing_id: string; price: number }
): Promise<void> {
  await lockOwner(sql, owner)
  const [counted] = await sql<{ count: number; is_there: boolean }>(
    `select count(*)::int as count, bool_or(listing_id = ?) as is_there from reluv_wish where owner = ?`,
    [listing_id, owner]
  )
  if (counted?.is_there) return
  if ((counted?.count ?? 0) >= MOST_WISHES) throw WishErrors.WISHES_FULL()
  await sql(
    `insert into reluv_wish (id, owner, customer_id, listing_id, price_told) values (?, ?, ?, ?, ?)`,
    [generateEntityId(undefined, "wish"), owner, customer_id, listing_id, price]
  )
  await sql(
    `insert into reluv_wish_tally as t (id, wishes) values (?, 1)
     on conflict (id) do update set wishes = t.wishes + 1, updated_at = now()`,
    [listing_id]
  )
}

/** Takes a mark away, once however often it is asked. */
export async function removeWish(
  sql: Sql,
  { owner, listing_id }: { owner: string; listing_id: string }
): Promise<void> {
  await sql(
    `with gone as (
       delete from reluv_wish where owner = ? and listing_id = ? returning listing_id
     )
     update reluv_wish_tally t set wishes = t.wishes - 1, updated_at = now() from gone where t.id = gone.listing_id`,
    [owner, listing_id]
  )
}

/**
 * A guest has logged in: what they marked is their account's, as far as there is room; what both had is counted once.
 * Repeating it changes nothing.
 */
export async function mergeWishes(
  sql: Sql,
  { guest, customer_id }: { guest: string; customer_id: string }
): Promise<void> {
  await lockOwner(sql, customer_id)
  const gone = await sql<{ listing_id: string; price_told: number }>(
    `delete from reluv_wish where owner = ? returning listing_id, price_told`,
    [guest]
  )
  if (gone.length === 0) return
  const kept = await sql<{ listing_id: string }>(
    `insert into reluv_wish (id, owner, customer_id, listing_id, price_told)
     select 'wish_' || replace(gen_random_uuid()::text, '-', ''), ?, ?, w.listing_id, w.price
     from unnest(?::text[], ?::int[]) as w(listing_id, price)
     order by w.listing_id
     limit greatest(0, ? - (select count(*) from reluv_wish where owner = ?))
     on conflict (owner, listing_id) do nothing returning listing_id`,
    [
      customer_id,
      customer_id,
      gone.map(({ listing_id }) => listing_id),
      gone.map(({ price_told }) => price_told),
      MOST_WISHES,
      customer_id,
    ]
  )
  const still = new Set(kept.map(({ listing_id }) => listing_id))
  const lost = gone.map(({ listing_id }) => listing_id).filter((id) => !still.has(id))
  // In the order of their ids, as all who count many do.
  await sql(
    `update reluv_wish_tally t set wishes = t.wishes - 1, updated_at = now()
     from (select id from reluv_wish_tally where id = any(?) order by id for update) locked where t.id = locked.id`,
    [lost]
  )
}
