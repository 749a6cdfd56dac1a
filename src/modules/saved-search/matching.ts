import { generateEntityId } from "@medusajs/framework/utils"
import { keysOf, type ListingFacts } from "../../domain/saved-search/keys"
import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"

/** How long what is found waits for more, before its owner is told of all of it; and how long until they are told again. */
const GATHERS_MINUTES = 10
const AT_MOST_EVERY_HOURS = 24

/**
 * Finds the saved searches that a listing on sale fits, and has their owners told with their next digest. It costs the
 * keys of the listing and what lies under them, however many searches there are. Once for each search and listing,
 * however often it is asked. @returns how many fit that did not before
 */
export async function matchListing(
  sql: Sql,
  { listing_id }: { listing_id: string }
): Promise<number> {
  const [card] = await sql<ListingFacts>(
    `select tsvector_to_array(search) as words, brand, category_ids, size_keys as sizes, color_keys as colors,
       seller_id, price
     from reluv_listing_card where id = ? and is_buyable`,
    [listing_id]
  )
  if (!card) return 0
  const found = await sql<{ customer_id: string }>(
    `insert into reluv_saved_search_match (id, saved_search_id, customer_id, listing_id)
     select 'ssma_' || replace(gen_random_uuid()::text, '-', ''), s.id, s.customer_id, card.id
     from (
       select distinct saved_search_id from reluv_saved_search_key where key = any(?)
     ) under
     join reluv_saved_search s on s.id = under.saved_search_id
     join reluv_listing_card card on card.id = ?
     where s.alerts
       and (s.brands = '{}' or lower(card.brand) = any(s.brands))
       and (s.category_ids = '{}' or s.category_ids && card.category_ids)
       and (s.conditions = '{}' or s.conditions && card.conditions)
       and (s.sizes = '{}' or s.sizes && card.size_keys)
       and (s.colors = '{}' or s.colors && card.color_keys)
       and coalesce(s.seller_id = card.seller_id, true)
       and card.price between coalesce(s.min_price, 0) and coalesce(s.max_price, 2147483647)
       and (s.matches is null or card.search @@ s.matches::tsquery)
     on conflict (saved_search_id, listing_id) do nothing
     returning customer_id`,
    [keysOf(card), listing_id]
  )
  if (found.length === 0) return 0
  const owners = [...new Set(found.map(({ customer_id }) => customer_id))]
  await sql(
    `insert into reluv_search_digest (id, due_at)
     select id, now() + make_interval(mins => ?) from unnest(?::text[]) as id order by id
     on conflict (id) do update set due_at = coalesce(reluv_search_digest.due_at, greatest(excluded.due_at,
       reluv_search_digest.told_at + make_interval(hours => ?))), updated_at = now()`,
    [GATHERS_MINUTES, owners, AT_MOST_EVERY_HOURS]
  )
  return found.length
}

/** Whose digests are due, each for one worker. */
export function claimDueDigests(
  sql: Sql,
  { limit }: { limit: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_search_digest",
      where: "t.due_at is not null",
      since: "t.due_at",
      limit,
      lease_seconds: 60,
    },
    "t.id"
  )
}

export type Digest = {
  /** The same for the same listings, however often it is begun. */
  digest_id: string
  listing_ids: string[]
}

/** What somebody is told now: what was begun and died over, or all that waits. Null where that is nothing. */
export async function beginDigest(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<Digest | null> {
  const [row] = await sql<{ digest_id: string | null }>(
    `select digest_id from reluv_search_digest where id = ? and due_at is not null for update`,
    [customer_id]
  )
  if (!row) return null
  const digest_id = row.digest_id ?? generateEntityId(undefined, "sdig")
  if (!row.digest_id) {
    await sql(
      `update reluv_saved_search_match set digest_id = ? where customer_id = ? and digest_id is null`,
      [digest_id, customer_id]
    )
    await sql(`update reluv_search_digest set digest_id = ? where id = ?`, [digest_id, customer_id])
  }
  const listings = await sql<{ listing_id: string }>(
    `select listing_id, min(id) as first from reluv_saved_search_match where digest_id = ?
     group by listing_id order by min(created_at), listing_id`,
    [digest_id]
  )
  return { digest_id, listing_ids: listings.map(({ listing_id }) => listing_id) }
}

/** They were told; what was found meanwhile waits for tomorrow. */
export async function endDigest(
  sql: Sql,
  { customer_id, digest_id }: { customer_id: string; digest_id: string }
): Promise<void> {
  await sql(
    `update reluv_search_digest d set digest_id = null, told_at = now(), tries = 0, retry_at = null,
       due_at = case when exists (
         select 1 from reluv_saved_search_match m where m.customer_id = d.id and m.digest_id is null
       ) then now() + make_interval(hours => ?) end
     where d.id = ? and d.digest_id = ?`,
    [AT_MOST_EVERY_HOURS, customer_id, digest_id]
  )
}

/** A person wants somebody told now, with the tries counted anew. */
export async function retryDigest(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(
    `update reluv_search_digest set due_at = now(), tries = 0, retry_at = null where id = ?`,
    [customer_id]
  )
}
