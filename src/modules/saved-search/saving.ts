import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { MOST_SEARCHES, SavedSearchErrors } from "./errors"

export type SavedFilters = {
  brands: readonly string[]
  category_ids: readonly string[]
  conditions: readonly string[]
  sizes: readonly string[]
  colors: readonly string[]
  seller_id: string | null
  min_price: number | null
  max_price: number | null
}

export type NewSavedSearch = SavedFilters & {
  customer_id: string
  name: string
  q: string | null
  /** A tsquery. */
  matches: string | null
  alerts: boolean
  /** What it lies under: see `domain/saved-search/keys.ts`. */
  keys: readonly string[]
}

/** Throws `SAVED_SEARCHES_FULL`. @returns its id */
export async function saveSearch(sql: Sql, search: NewSavedSearch): Promise<string> {
  const { keys, ...row } = search
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`searches:${row.customer_id}`])
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_saved_search where customer_id = ?`,
    [row.customer_id]
  )
  if ((counted?.count ?? 0) >= MOST_SEARCHES) throw SavedSearchErrors.SAVED_SEARCHES_FULL()
  const id = generateEntityId(undefined, "ssrc")
  const small = (values: readonly string[]) => values.map((value) => value.toLowerCase())
  const written: Record<string, unknown> = {
    ...row,
    id,
    brands: small(row.brands),
    sizes: small(row.sizes),
    colors: small(row.colors),
  }
  const names = Object.keys(written)
  await sql(
    `insert into reluv_saved_search (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
    Object.values(written)
  )
  await sql(
    `insert into reluv_saved_search_key (id, saved_search_id, key)
     select 'ssky_' || replace(gen_random_uuid()::text, '-', ''), ?, key from unnest(?::text[]) as key`,
    [id, [...new Set(keys)]]
  )
  return id
}

export type SavedChange = { id: string; customer_id: string; name?: string; alerts?: boolean }

/** Throws `SAVED_SEARCH_NOT_FOUND`. */
export async function changeSearch(sql: Sql, change: SavedChange): Promise<void> {
  const [changed] = await sql(
    `update reluv_saved_search set name = coalesce(?, name), alerts = coalesce(?, alerts), updated_at = now()
     where id = ? and customer_id = ? returning id`,
    [change.name ?? null, change.alerts ?? null, change.id, change.customer_id]
  )
  if (!changed) throw SavedSearchErrors.SAVED_SEARCH_NOT_FOUND()
}

/** What was found for it and not told yet is not told any more. Throws `SAVED_SEARCH_NOT_FOUND`. */
export async function forgetSearch(
  sql: Sql,
  { id, customer_id }: { id: string; customer_id: string }
): Promise<void> {
  const [gone] = await sql(
    `delete from reluv_saved_search where id = ? and customer_id = ? returning id`,
    [id, customer_id]
  )
  if (!gone) throw SavedSearchErrors.SAVED_SEARCH_NOT_FOUND()
  await sql(`delete from reluv_saved_search_key where saved_search_id = ?`, [id])
  await sql(`delete from reluv_saved_search_match where saved_search_id = ?`, [id])
}
