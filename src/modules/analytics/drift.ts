import type { Sql } from "../../shared/sql"
import {
  cohortsOf,
  listingDaysOf,
  marketDaysOf,
  shopDaysOf,
  shopMonthsOf,
  slicesOf,
} from "./projection"
import { idOfPostingsFrom, isOn, startOf } from "./time-sql"
import { ROLLUPS } from "./write"

export type Drifted = { day: string; seller_id: string }

/**
 * Rows of a day that are not what they should be. A day that is marked to be made again, or about which something
 * is not told yet, is left for later.
 */
export async function findDrift(
  sql: Sql,
  { day, limit }: { day: string; limit: number }
): Promise<Drifted[]> {
  const shops = `(
    select given.day, known.seller_id from given cross join lateral (
      select seller_id from reluv_shop_day where day = given.day
      union select seller_id from reluv_seller_order p where deleted_at is null and ${isOn("given.day", "p.paid_at")}
      union select seller_id from reluv_ledger_posting l where seller_order_id is not null
        and l.id >= ${idOfPostingsFrom(startOf("given.day"))} and l.id < ${idOfPostingsFrom(startOf("given.day", 1))}
        and ${isOn("given.day", "l.happened_at")}
      union select seller_id from reluv_listing_views_day where day = given.day
    ) known
  ) as wanted`
  const market = "given as wanted"
  return sql<Drifted>(
    `with given(day) as (values (?::text))
     select day, seller_id from (
       ${compared("shop_day", shopDaysOf(shops), "day", "seller_id")}
       union ${compared("listing_day", listingDaysOf(shops), "day", "seller_id")}
       union ${compared("market_day", marketDaysOf(market), "id", "''")}
       union ${compared("market_slice", slicesOf(market), "day", "''")}
     ) differ
     where not exists (select 1 from reluv_analytics_due due where due.day in (differ.day, left(differ.day, 7) || '-01'))
       and not exists (select 1 from reluv_fact where told_at is null)
     order by day, seller_id limit ?`,
    [day, limit]
  )
}

/** What is summed up of a month: of a shop, or of the buyers. */
export type DriftedMonth = { kind: "month" | "cohort"; seller_id: string }

/** The same of what is made of whole months. `month` is `2026-11`. */
export async function findDriftOfMonth(
  sql: Sql,
  { month, limit }: { month: string; limit: number }
): Promise<DriftedMonth[]> {
  const shops = `(
    select given.day, known.seller_id from given cross join lateral (
      select seller_id from reluv_shop_month where month = left(given.day, 7)
      union select seller_id from reluv_shop_day where day >= given.day
        and day < to_char(given.day::date + interval '1 month', 'YYYY-MM-DD')
    ) known
  ) as wanted`
  const kept = (name: Monthly) =>
    `(select * from reluv_${name} where month = (select left(day, 7) from given))`
  const differs = (name: Monthly) =>
    `(${rowOf(name, "should")}) is distinct from (${rowOf(name, "found")})`
  return sql<DriftedMonth>(
    `with given(day) as (values (?::text || '-01'))
     select kind, seller_id from (
       select 'month' as kind, coalesce(should.seller_id, found.seller_id) as seller_id
       from (${shopMonthsOf(shops)}) should full join ${kept("shop_month")} found on found.id = should.id
       where ${differs("shop_month")}
       union
       select 'cohort', '' from (${cohortsOf("given as wanted")}) should
       full join ${kept("buyer_cohort")} found on found.id = should.id
       where ${differs("buyer_cohort")}
     ) differ
     where not exists (
         select 1 from reluv_analytics_due due, given where left(due.day, 7) = left(given.day, 7))
       and not exists (select 1 from reluv_fact where told_at is null)
     order by kind, seller_id limit ?`,
    [month, limit]
  )
}

type Monthly = "shop_month" | "buyer_cohort"
type Daily = Exclude<keyof typeof ROLLUPS, Monthly>

function rowOf(name: keyof typeof ROLLUPS, of: string): string {
  return ROLLUPS[name].columns.map((column) => `${of}."${column}"`).join(", ")
}

function compared(name: Daily, should: string, day: string, seller_id: string): string {
  const either = (column: string) =>
    column.startsWith("'") ? column : `coalesce(should.${column}, found.${column})`
  return `
    select ${either(day)} as day, ${either(seller_id)} as seller_id from (${should}) should
    full join (select * from reluv_${name} where ${day} = (select day from given)) found on found.id = should.id
    where (${rowOf(name, "should")}) is distinct from (${rowOf(name, "found")})`
}
