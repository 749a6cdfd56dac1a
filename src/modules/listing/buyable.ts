import type { Condition, ListingStatus } from "../../domain/listing/listing-status"
import type { Sql } from "../../shared/sql"

/** Beyond this many matches the count says "at least": a page's cost must not grow with the catalog. */
const COUNT_CAP = 10_000

export type BuyableFilters = {
  limit: number
  offset: number
  seller_id?: string
  condition?: readonly Condition[]
  /** Rupiah, inclusive. */
  min_price?: number
  max_price?: number
}

export type BuyablePage = { ids: string[]; count: number }

/** Active listings with at least one piece that nobody has claimed, newest first. */
export async function listBuyableListings(sql: Sql, filters: BuyableFilters): Promise<BuyablePage> {
  const conditions = [
    `l.status = ?`,
    `l.deleted_at is null`,
    `exists (select 1 from reluv_piece p where p.listing_id = l.id and p.claimed < p.stock)`,
  ]
  const parameters: unknown[] = ["active" satisfies ListingStatus]
  const where = (condition: string, value: unknown) => {
    if (value === undefined) return
    conditions.push(condition)
    parameters.push(value)
  }
  where(`l.seller_id = ?`, filters.seller_id)
  where(`l.condition = any(?)`, filters.condition)
  where(`l.price >= ?`, filters.min_price)
  where(`l.price <= ?`, filters.max_price)
  const matching = `from reluv_listing l where ${conditions.join(" and ")}`

  const page = await sql<{ id: string }>(
    `select l.id ${matching} order by l.published_at desc, l.id desc limit ? offset ?`,
    [...parameters, filters.limit, filters.offset]
  )
  const [total] = await sql<{ count: number }>(
    `select count(*)::int as count from (select 1 ${matching} limit ${COUNT_CAP}) matches`,
    parameters
  )
  return { ids: page.map((row) => row.id), count: total?.count ?? 0 }
}
