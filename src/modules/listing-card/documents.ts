import type { ListingText } from "../../domain/search/listing-text"
import { pauseAfter } from "../../shared/due"
import type { Sql } from "../../shared/sql"

type Mark = { id: string; version: number }

/** Marks of documents, those that waited longest first, which nobody else takes for so long. */
export function claimDocuments(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<Mark[]> {
  return sql(
    `update reluv_listing_document_due t
     set tries = t.tries + 1, retry_at = now() + ${pauseAfter("t.tries", lease_seconds)}
     where t.id = any(array(
       select id from reluv_listing_document_due
       where coalesce(retry_at, now()) <= now() order by marked_at limit ? for update skip locked
     )) returning id, version`,
    [limit]
  )
}

/** These are written; those that changed since they were taken are free to be taken again. */
export async function settleDocuments(
  sql: Sql,
  { marks }: { marks: readonly Mark[] }
): Promise<void> {
  await sql(
    `with done as (
       select * from unnest(?::text[], ?::int[]) as done(id, version)
     ), settled as (
       delete from reluv_listing_document_due t using done
       where t.id = done.id and t.version = done.version
     )
     update reluv_listing_document_due t set retry_at = null, tries = 0 from done
     where t.id = done.id and t.version <> done.version`,
    [marks.map(({ id }) => id), marks.map(({ version }) => version)]
  )
}

/** What some listings are found by; those that nobody may see are missing. */
export function readListingTexts(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<ListingText[]> {
  return sql(
    `select card.id, card.seller_id, card.is_buyable, card.published_at, card.title, card.brand,
       concat_ws(' ', c.names, array_to_string(card.colors || card.sizes, ' ')) as kind,
       card.view::jsonb ->> 'description' as description
     from reluv_listing_card card
     cross join lateral (
       select string_agg(name, ' ' order by id) as names from product_category
       where id = any(card.category_ids) and deleted_at is null
     ) c
     where card.id = any(?)`,
    [ids]
  )
}

type Index = { id: string; begun_at: Date; filled_at: Date | null }

/** From now on an index is told what changes, and first of all listings that there are. Once, however often it is called. */
export async function beginIndex(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `with begun as (
       insert into reluv_listing_index (id, begun_at) values (?, now())
       on conflict (id) do nothing returning id
     )
     insert into reluv_listing_document_due as due (id, marked_at)
     select card.id, now() from reluv_listing_card card cross join begun order by card.id
     on conflict (id) do update set version = due.version + 1`,
    [id]
  )
}

/** An index answers once nothing is left of what was marked as it was begun. */
export async function completeIndex(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_listing_index set filled_at = now(), updated_at = now()
     where id = ? and filled_at is null and not exists (
       select 1 from reluv_listing_document_due where marked_at <= begun_at
     )`,
    [id]
  )
}

/** All indexes, the one that answers first: the one that was filled last. */
export function listIndexes(sql: Sql, _: object): Promise<Index[]> {
  return sql(
    `select id, begun_at, filled_at from reluv_listing_index order by filled_at desc nulls last, id`
  )
}

export async function forgetIndex(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`delete from reluv_listing_index where id = ?`, [id])
}
