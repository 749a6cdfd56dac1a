import type { Sql } from "../../shared/sql"

/** A variant that can be bought, with what a discount of it is told from. */
export type Offered = {
  listing_id: string
  title: string
  variant_id: string
  /** Without any discount, in rupiah. */
  regular: number
  /** The lowest of the days that a discount is compared with, the regular one among them. */
  lowest: number
}

/**
 * What of a shop is on sale: some listings, some categories with those below, or all; and what it was offered
 * for in so many days. `limit` counts listings.
 */
export function listOffered(
  sql: Sql,
  {
    seller_id,
    listing_ids = null,
    category_ids = null,
    days,
    limit,
  }: {
    seller_id: string
    listing_ids?: readonly string[] | null
    category_ids?: readonly string[] | null
    days: number
    limit: number
  }
): Promise<Offered[]> {
  return sql<Offered>(
    `select card.id as listing_id, card.title, piece.variant_id, now_.price as regular,
       least(now_.price, past.price)::int as lowest
     from (
       select id, title from reluv_listing_card
       where seller_id = ? and status = 'active'
         and (?::text[] is null or id = any(?)) and (?::text[] is null or category_ids && ?)
       order by id limit ?
     ) card
     join reluv_piece piece on piece.listing_id = card.id and piece.deleted_at is null
     cross join lateral (
       select price from reluv_listing_price where variant_id = piece.variant_id
       order by since desc limit 1
     ) now_
     cross join lateral (
       select min(price) as price from (
         select price, lead(since) over (order by since) as until
         from reluv_listing_price where variant_id = piece.variant_id
       ) priced where coalesce(until, now()) > now() - make_interval(days => ?)
     ) past
     order by card.id, piece.variant_id`,
    [seller_id, listing_ids, listing_ids, category_ids, category_ids, limit, days]
  )
}

/** SQL: what has some of Medusa's prices. */
const PRICED = `
  price join product_variant_price_set of_variant on of_variant.price_set_id = price.price_set_id
  join reluv_piece piece on piece.variant_id = of_variant.variant_id`

/** The listings that some prices are of. */
export async function listPriced(
  sql: Sql,
  { price_ids }: { price_ids: readonly string[] }
): Promise<string[]> {
  const rows = await sql<{ listing_id: string }>(
    `select distinct piece.listing_id from ${PRICED} where price.id = any(?)`,
    [price_ids]
  )
  return rows.map(({ listing_id }) => listing_id)
}

/** Marks the cards of all that a price list has a price of, or had until it was deleted. @returns how many */
export async function markPriceList(sql: Sql, { id }: { id: string }): Promise<number> {
  const marked = await sql(
    `insert into reluv_listing_card_due (id, marked_at)
     select distinct piece.listing_id, now() from ${PRICED} where price.price_list_id = ? order by 1
     on conflict (id) do nothing returning id`,
    [id]
  )
  return marked.length
}

/** SQL: prices of `fresh` cards that differ from the last that was written down. */
export const NEW_PRICES = `
  insert into reluv_listing_price (id, variant_id, price, since)
  select 'lprc_' || replace(gen_random_uuid()::text, '-', ''), key, value::int, clock_timestamp()
  from fresh cross join lateral jsonb_each_text(regulars)
  where fresh.status = 'active' and value::int is distinct from (
    select price from reluv_listing_price where variant_id = key order by since desc limit 1
  ) order by key`

/** Prices that no discount is compared with any more, which asks for so many days. @returns how many went */
export async function forgetPrices(
  sql: Sql,
  { days, limit }: { days: number; limit: number }
): Promise<number> {
  const gone = await sql(
    `delete from reluv_listing_price where id = any(array(
       select old.id from reluv_listing_price old
       where old.since < now() - make_interval(days => ?) and exists (
         select 1 from reluv_listing_price later
         where later.variant_id = old.variant_id and later.since > old.since
           and later.since < now() - make_interval(days => ?)
       ) limit ? for update skip locked
     )) returning id`,
    // One more, so that none is missed that a discount is just being compared with.
    [days + 1, days + 1, limit]
  )
  return gone.length
}

/** Marks the cards of what begins or ends to be on sale now. @returns how many */
export async function markTurned(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const marked = await sql(
    `insert into reluv_listing_card_due (id, marked_at)
     select id, now() from (
       select id from reluv_listing_card where turns_at < now() order by turns_at limit ?
     ) turned order by id
     on conflict (id) do nothing returning id`,
    [limit]
  )
  return marked.length
}
