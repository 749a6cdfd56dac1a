import {
  MARKET_ONLY,
  type MarketNumbers,
  MEASURE_NAMES,
  NO_MARKET,
  NO_NUMBERS,
  type Numbers,
} from "../../domain/analytics/measures"
import type { Range } from "../../domain/analytics/range"
import type { Sql } from "../../shared/sql"

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
  return sums ?? NO_NUMBERS
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

/** The numbers of each of some shops; those on which nothing was are missing. */
export function sumShops(
  sql: Sql,
  { seller_ids, from, to }: Range & { seller_ids: readonly string[] }
): Promise<(Numbers & { seller_id: string })[]> {
  return sql(
    `select seller_id, ${asSums(MEASURE_NAMES)} from reluv_shop_day
     where seller_id = any(?) and day between ? and ? group by seller_id`,
    [seller_ids, from, to]
  )
}

/** Those of some shops together, by day; days on which nothing was are missing. */
export function readDaysOfShops(
  sql: Sql,
  { seller_ids, from, to }: Range & { seller_ids: readonly string[] }
): Promise<(Numbers & { day: string })[]> {
  return sql(
    `select day, ${asSums(MEASURE_NAMES)} from reluv_shop_day
     where seller_id = any(?) and day between ? and ? group by day order by day`,
    [seller_ids, from, to]
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
  return sums ?? NO_MARKET
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

export type Cohort = { first_month: string; month: string; buyers: number; goods: number }

/** The last twelve months' new buyers, in each month in which they bought. */
export function readCohorts(sql: Sql, _: Record<never, never>): Promise<Cohort[]> {
  return sql(
    `select first_month, month, ${asNumbers(["buyers", "goods"], (column) => column)} from reluv_buyer_cohort
     where first_month > to_char(now() at time zone 'Asia/Jakarta' - interval '12 months', 'YYYY-MM')
     order by first_month, month`
  )
}
