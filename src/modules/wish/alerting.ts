import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"
import type { WishNews } from "./news"

/** What is written down of each; the columns of `told`. */
const WRITE = (news: WishNews) => `
  insert into reluv_wish_alert (id, customer_id, listing_id, news, price, until, due_at)
  select 'wial_' || replace(gen_random_uuid()::text, '-', ''), customer_id, listing_id, '${news}', price, until, now()
  from told returning id`

/** Somebody took these listings: who marked them is told once they can be bought again. */
export async function noteGone(
  sql: Sql,
  { listing_ids }: { listing_ids: readonly string[] }
): Promise<void> {
  await sql(
    `update reluv_wish set is_gone = true, updated_at = now()
     where listing_id = any(?) and customer_id is not null and not is_gone`,
    [listing_ids]
  )
}

/** What of these listings costs less than who marked them knows, or can be bought again, by their cards. @returns how many */
export async function noteNews(
  sql: Sql,
  { listing_ids }: { listing_ids: readonly string[] }
): Promise<number> {
  const ofListings = `card.id = w.listing_id and card.id = any(?) and card.is_buyable and w.customer_id is not null`
  const back = await sql(
    `with told as (
       update reluv_wish w set is_gone = false, price_told = least(w.price_told, card.price), updated_at = now()
       from reluv_listing_card card where ${ofListings} and w.is_gone
       returning w.customer_id, w.listing_id, card.price, null::timestamptz as until
     ) ${WRITE("back")}`,
    [listing_ids]
  )
  return back.length + (await noteCheaper(sql, ofListings, [listing_ids]))
}

async function noteCheaper(
  sql: Sql,
  where: string,
  parameters: readonly unknown[]
): Promise<number> {
  const cheaper = await sql(
    `with told as (
       update reluv_wish w set price_told = card.price, updated_at = now()
       from reluv_listing_card card where ${where} and card.price < w.price_told
       returning w.customer_id, w.listing_id, card.price, card.sale_ends_at as until
     ) ${WRITE("cheaper")}`,
    parameters
  )
  return cheaper.length
}

/** Sales that have begun, and those of which less than a day is left, of what somebody marked. @returns how many are told */
export async function noteSales(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const onSale = `card.id = w.listing_id and w.customer_id is not null and card.is_buyable and card.sale_ends_at > now()`
  const some = `w.id in (
    select w.id from reluv_wish w join reluv_listing_card card on ${onSale} and card.price < w.price_told limit ?)`
  const cheaper = await noteCheaper(sql, `${onSale} and ${some}`, [limit])
  const last = await sql(
    `with told as (
       update reluv_wish w set sale_told = card.sale_ends_at, updated_at = now()
       from reluv_listing_card card where ${onSale} and w.id in (
         select w.id from reluv_wish w join reluv_listing_card card on ${onSale}
           and card.sale_ends_at <= now() + interval '1 day' and w.sale_told is distinct from card.sale_ends_at
         limit ?
       )
       returning w.customer_id, w.listing_id, card.price, card.sale_ends_at as until
     ) ${WRITE("last_day")}`,
    [limit]
  )
  return cheaper + last.length
}

export type DueAlert = {
  id: string
  tries: number
  customer_id: string
  listing_id: string
  news: WishNews
  price: number
  until: Date | null
}

/** What is to be told, each for one worker. */
export function claimDueAlerts(sql: Sql, { limit }: { limit: number }): Promise<DueAlert[]> {
  return claimDue<DueAlert>(
    sql,
    {
      table: "reluv_wish_alert",
      where: "t.due_at is not null",
      since: "t.due_at",
      limit,
      lease_seconds: 60,
    },
    `t.id, t.customer_id, t.listing_id, t.news, t.price, t.until`
  )
}

/** It was told. */
export async function endAlert(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_wish_alert set due_at = null, tries = 0, retry_at = null, updated_at = now() where id = ?`,
    [id]
  )
}

/** A person wants it told now, with its tries counted anew. */
export async function retryAlert(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_wish_alert set tries = 0, retry_at = null where id = ?`, [id])
}
