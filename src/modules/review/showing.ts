import { generateEntityId } from "@medusajs/framework/utils"
import type { ReviewKind } from "../../domain/review/review"
import { claimDue } from "../../shared/due"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { countRatings, weighed } from "./ratings"

const CLOCK: Actor = { type: "system", id: "reviews" }

/** Both sides queue here, so that the second to write sees the first. */
export async function lockExchange(
  sql: Sql,
  { seller_order_id, blind_until }: { seller_order_id: string; blind_until: Date }
): Promise<void> {
  await sql(
    `insert into reluv_review_exchange (id, seller_order_id, blind_until) values (?, ?, ?)
     on conflict (seller_order_id) do nothing`,
    [generateEntityId(undefined, "revx"), seller_order_id, blind_until]
  )
  await sql(`select 1 from reluv_review_exchange where seller_order_id = ? for update`, [
    seller_order_id,
  ])
}

/** After `lockExchange`: shows both sides if both have written, or are not blind any more. */
export async function showWhenOpen(
  sql: Sql,
  { seller_order_id }: { seller_order_id: string }
): Promise<void> {
  const [exchange] = await sql<{ open: boolean }>(
    `select x.shown_at is not null or x.blind_until <= now()
       or (exists (select 1 from reluv_review r where r.seller_order_id = x.seller_order_id and r.kind = 'buyer')
         and exists (select 1 from reluv_review r where r.seller_order_id = x.seller_order_id and r.kind <> 'buyer'))
       as open
     from reluv_review_exchange x where x.seller_order_id = ?`,
    [seller_order_id]
  )
  if (exchange?.open) await show(sql, seller_order_id)
}

/** The time is over: what was written is shown, though one side never wrote. */
export async function showExchange(
  sql: Sql,
  { seller_order_id }: { seller_order_id: string }
): Promise<void> {
  const [due] = await sql(
    `select 1 from reluv_review_exchange
     where seller_order_id = ? and shown_at is null and blind_until <= now() for update`,
    [seller_order_id]
  )
  if (due) await show(sql, seller_order_id)
}

/** Seller orders of whose exchange the time is over, each for one worker. */
export function claimOverdueExchanges(
  sql: Sql,
  { limit }: { limit: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_review_exchange",
      where: "t.shown_at is null",
      since: "t.blind_until",
      limit,
      lease_seconds: 30,
    },
    "t.seller_order_id as id"
  )
}

type Shown = {
  id: string
  kind: ReviewKind
  seller_id: string
  customer_id: string | null
  listing_id: string | null
  order_id: string
  rating: number
  hidden: boolean
}

/** Whose row of the exchange is locked. */
async function show(sql: Sql, seller_order_id: string): Promise<void> {
  await sql(
    `update reluv_review_exchange set shown_at = coalesce(shown_at, now()), updated_at = now()
     where seller_order_id = ?`,
    [seller_order_id]
  )
  const shown = await sql<Shown>(
    `update reluv_review set shown_at = now(), updated_at = now()
     where seller_order_id = ? and shown_at is null
     returning id, kind, seller_id, customer_id, listing_id, order_id, rating, hidden_at is not null as hidden`,
    [seller_order_id]
  )
  await countRatings(
    sql,
    shown.filter(({ hidden }) => !hidden).flatMap((review) => weighed(review, 1))
  )
  await tell(
    sql,
    ...shown.map(({ id, kind, seller_id, order_id }) => ({
      name: "reluv.review.shown" as const,
      subject_id: id,
      order_id,
      actor: CLOCK,
      data: { seller_id, kind },
    }))
  )
}

/** An operator has the cause removed: it is tried at once, as if for the first time. */
export async function retryExchange(
  sql: Sql,
  { seller_order_id }: { seller_order_id: string }
): Promise<void> {
  await sql(
    `update reluv_review_exchange set tries = 0, retry_at = null where seller_order_id = ?`,
    [seller_order_id]
  )
}
