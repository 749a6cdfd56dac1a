import { MEASURE_NAMES, type Numbers } from "../../domain/analytics/measures"
import type { Range } from "../../domain/analytics/range"
import type { Sql } from "../../shared/sql"

/** What only all shops together have. */
const MARKET_ONLY = ["shops", "purchases", "first_purchases", "carts"] as const
export type MarketNumbers = Numbers & Record<(typeof MARKET_ONLY)[number], number>

const asNumbers = (columns: readonly string[], of: (column: string) => string) =>
  columns.map((column) => `${of(column)}::float8 as ${column}`).join(", ")
const asSums = (columns: readonly string[]) =>
  asNumbers(columns, (column) => `coalesce(sum(${column}), 0)`)

/** A shop's numbers of a range of days together. */
export async function sumShop(
  sql: Sql,
  { seller_id, from, to }: Range & { seller_id: string }
): Promise<Numbers> {
  const [sums] = await sql<Numbers>(
    `select ${asSums(MEASURE_NAMES)} from reluv_shop_day where seller_id = ? and day between ? and ?`,
    [seller_id, from, to]
  )
  return sums as Numbers
}

/** The same by day; days on which nothing was are missing. */
export function readShopDays(
  sql: Sql,
  { seller_id, from, to }: Range & { seller_id: string }
): Promise<(Numbers & { day: string })[]> {
  return sql(
    `select day, ${asNumbers(MEASURE_NAMES, (column) => column)} from reluv_shop_day
     where seller_id = ? and day between ? and ? order by day`,
    [seller_id, from, to]
  )
}

/** All shops' numbers of a range of days together. Of `shops`: how many were bought from on the best day. */
export async function sumMarket(sql: Sql, { from, to }: Range): Promise<MarketNumbers> {
  const [sums] = await sql<MarketNumbers>(
    `select ${asSums([...MEASURE_NAMES, "purchases", "first_purchases", "carts"])},
       coalesce(max(shops), 0)::float8 as shops
     from reluv_market_day where id between ? and ?`,
    [from, to]
  )
  return sums as MarketNumbers
}

/** The same by day; days on which nothing was are missing. */
export function readMarketDays(
  sql: Sql,
  { from, to }: Range
): Promise<(MarketNumbers & { day: string })[]> {
  return sql(
    `select id as day, ${asNumbers([...MEASURE_NAMES, ...MARKET_ONLY], (column) => column)}
     from reluv_market_day where id between ? and ? order by id`,
    [from, to]
  )
}
