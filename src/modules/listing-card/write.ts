import { pauseAfter } from "../../shared/due"
import type { Sql } from "../../shared/sql"
import { NEW_PRICES } from "./prices"
import { COLUMNS, cardsOf } from "./projection"

/** Listings by what changed. */
export type Touched = {
  listing_ids?: readonly string[]
  product_ids?: readonly string[]
  variant_ids?: readonly string[]
  /** All that a shop shows. */
  seller_ids?: readonly string[]
  /** All that is in a category. */
  category_ids?: readonly string[]
}

/**
 * The cards of what changed are to be written again. Called once the change can be seen by everybody: from
 * a mark on, whoever writes the card reads what was changed. @returns how many were not marked already
 */
export async function markCards(sql: Sql, touched: Touched): Promise<number> {
  const { listing_ids = [], product_ids = [], variant_ids = [] } = touched
  const { seller_ids = [], category_ids = [] } = touched
  const all = [listing_ids, product_ids, variant_ids, seller_ids, category_ids]
  if (all.every(({ length }) => length === 0)) return 0
  const marked = await sql(
    `insert into reluv_listing_card_due (id, marked_at)
     select id, now() from (
       select unnest(?::text[]) as id
       union select id from reluv_listing where product_id = any(?)
       union select listing_id from reluv_piece where variant_id = any(?)
       union select id from reluv_listing_card where seller_id = any(?)
       union select id from reluv_listing_card where category_ids && ?
       union select id from reluv_listing
         where seller_id = any(?) and status in ('active', 'sold') and deleted_at is null
     ) touched order by id
     on conflict (id) do nothing returning id`,
    [listing_ids, product_ids, variant_ids, seller_ids, category_ids, seller_ids]
  )
  return marked.length
}

/**
 * Writes cards that are due, those that waited longest first, in two statements whatever their number: the
 * first takes the marks, so that nobody else writes the same cards; the second reads what the listings are
 * after that. A process that dies leaves the marks for the next. Any number of processes may call at once.
 *
 * @param ids only these, and when somebody else is writing them, once that is done; otherwise the first
 * `limit` that nobody writes
 * @returns how many marks it took
 */
export async function writeDueCards(
  sql: Sql,
  { limit, ids = null }: { limit: number; ids?: readonly string[] | null }
): Promise<number> {
  const taken = await sql<{ id: string; is_rebuilt: boolean }>(
    `delete from reluv_listing_card_due where id = any(array(
       select id from reluv_listing_card_due
       where case when ?::text[] is null then coalesce(retry_at, now()) <= now()
         else id = any(?::text[]) end
       order by marked_at limit ? for update ${ids ? "" : "skip locked"}
     )) returning id, to_regclass('reluv_listing_card_next') is not null as is_rebuilt`,
    [ids, ids, limit]
  )
  const [first] = taken
  if (!first) return 0
  const listings = taken.map(({ id }) => id)
  await writeCards(sql, "reluv_listing_card", listings)
  if (first.is_rebuilt) await writeCards(sql, "reluv_listing_card_next", listings)
  return taken.length
}

/**
 * Where a search engine has an index it hears of what became another. Whoever writes a document now does not know of this
 * change: by its version it comes back to it.
 */
const MARK_DOCUMENTS = `insert into reluv_listing_document_due as due (id, marked_at)
     select id, now() from (select id from written union select id from gone) changed
     where exists (select 1 from reluv_listing_index) order by id
     on conflict (id) do update set version = due.version + 1`

/** Some listings' cards in a table of cards become what they should be; those that are it stay untouched. */
export async function writeCards(sql: Sql, table: string, ids: readonly string[]): Promise<void> {
  const mine = COLUMNS.map((name) => `card."${name}"`).join(", ")
  // A rebuild knows its words from the cards that are there: who holds its table waits for nobody's words.
  const words = `insert into reluv_listing_word (word)
       select distinct word from fresh cross join lateral unnest(tsvector_to_array(search)) as word
       where length(word) <= 30 order by word
       on conflict (word) do nothing`
  const isRead = table === "reluv_listing_card"
  const fresh = COLUMNS.map((name) => `excluded."${name}"`).join(", ")
  await sql(
    `with fresh as materialized (${cardsOf("unnest(?::text[]) as wanted(id)")}),
     gone as (
       delete from ${table} where id = any(?) and id not in (select id from fresh) returning id
     )${isRead ? `, words as (${words}), priced as (${NEW_PRICES})` : ""}, written as (
       insert into ${table} as card (${COLUMNS.join(", ")})
       select ${COLUMNS.join(", ")} from fresh
       on conflict (id) do update
         set (${COLUMNS.join(", ")}, updated_at) = row(${fresh}, now())
         where (${mine}) is distinct from (${fresh})
       returning id
     ) ${isRead ? MARK_DOCUMENTS : "select 1 from written limit 0"}`,
    [ids, ids]
  )
}

/** Whether a card is to be written now: asked all the time, so it costs nothing but itself. */
export async function hasDueCards(sql: Sql): Promise<boolean> {
  const found = await sql(
    `select 1 from reluv_listing_card_due where coalesce(retry_at, now()) <= now() limit 1`
  )
  return found.length > 0
}

/** Marks that are due, those that waited longest first. */
export function listDueCards(
  sql: Sql,
  { limit }: { limit: number }
): Promise<{ id: string; tries: number }[]> {
  return sql(
    `select id, tries from reluv_listing_card_due
     where coalesce(retry_at, now()) <= now() order by marked_at limit ?`,
    [limit]
  )
}

/** A card that could not be written comes back later each time. @returns how often it was tried */
export async function putCardOff(sql: Sql, { id }: { id: string }): Promise<number> {
  const [row] = await sql<{ tries: number }>(
    `update reluv_listing_card_due t set tries = t.tries + 1, retry_at = now() + ${pauseAfter("t.tries", 0)}
     where id = ? returning tries`,
    [id]
  )
  return row?.tries ?? 0
}

/** A person wants it written now, with its tries counted anew. */
export async function retryCard(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `insert into reluv_listing_card_due (id, marked_at) values (?, now())
     on conflict (id) do update set tries = 0, retry_at = null`,
    [id]
  )
}
