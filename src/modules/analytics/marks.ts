import type { Sql } from "../../shared/sql"
import type { DriftedMonth } from "./drift"
import { markCohorts, markMarketDays, markMonths, markShopDays } from "./due-sql"
import { bought } from "./projection"
import { dayOf } from "./time-sql"

/**
 * Something happened to these orders, or to what these listings say: the days of them are to be made again. Which
 * change it was, how often it is told and in which order does not matter. @returns how many were not marked yet
 */
export async function markTouched(
  sql: Sql,
  {
    order_ids = [],
    listing_ids = [],
  }: { order_ids?: readonly string[]; listing_ids?: readonly string[] }
): Promise<number> {
  if (order_ids.length + listing_ids.length === 0) return 0
  const marked = await sql(
    markShopDays(`
      select ${dayOf("paid_at")} as day, seller_id from reluv_seller_order where order_id = any(?)
      union select ${dayOf("happened_at")}, seller_id from reluv_ledger_posting
        where order_id = any(?) and seller_id is not null
      union select day, seller_id from reluv_listing_day where listing_id = any(?)`),
    [order_ids, order_ids, listing_ids]
  )
  if (order_ids.length === 0) return marked.length
  const later = `reluv_seller_order p
    join reluv_seller_order later on later.customer_id = p.customer_id and later.order_id <> p.order_id
      and later.paid_at > p.paid_at and ${bought("later")}
    where p.order_id = any(?)`
  // What was a buyer's first purchase is not, when an earlier one is heard of late; the next one is, when one is sent back.
  await sql(
    markMarketDays(`select ${dayOf("min(later.paid_at)")} as day from ${later} group by p.id`),
    [order_ids]
  )
  // By then they were somebody of another month, in all months in which they bought since.
  await sql(markCohorts(`select ${dayOf("later.paid_at")} as day from ${later}`), [order_ids])
  return marked.length
}

/** Views and carts tell no fact: what was looked at of late, and the day itself, are marked by a clock. */
export async function markSeen(
  sql: Sql,
  { within_seconds }: { within_seconds: number }
): Promise<void> {
  await sql(
    markShopDays(`select day, seller_id from reluv_listing_views_day
      where updated_at > now() - make_interval(secs => ?)`),
    [within_seconds]
  )
  // With the day before, of which the last minutes may be missing.
  await sql(
    markMarketDays(
      `select ${dayOf("now()")} as day union select ${dayOf("now() - make_interval(secs => ?)")}`
    ),
    [within_seconds]
  )
}

/** Everything that there ever was is to be made again. @returns how many days of shops */
export async function markAll(sql: Sql, _: Record<never, never>): Promise<number> {
  const marked = await sql(
    markShopDays(`
      select ${dayOf("paid_at")} as day, seller_id from reluv_seller_order where deleted_at is null
      union select ${dayOf("happened_at")}, seller_id from reluv_ledger_posting
        where seller_id is not null and seller_order_id is not null
      union select day, seller_id from reluv_listing_views_day
      union select day, seller_id from reluv_shop_day`)
  )
  // Days on which people only filled carts, which belong to no shop.
  await sql(
    markMarketDays(
      `select ${dayOf("created_at")} as day from cart union select id from reluv_market_day`
    )
  )
  return marked.length
}

/** Found to be wrong. */
export async function markDays(
  sql: Sql,
  { days }: { days: readonly { day: string; seller_id: string }[] }
): Promise<void> {
  const shops = days.filter(({ seller_id }) => seller_id !== "")
  await sql(markShopDays(`select * from unnest(?::text[], ?::text[]) as found(day, seller_id)`), [
    shops.map(({ day }) => day),
    shops.map(({ seller_id }) => seller_id),
  ])
  await sql(markMarketDays(`select unnest(?::text[]) as day`), [days.map(({ day }) => day)])
}

/** The same of what is made of whole months; `month` is `2026-11`. */
export async function markSumsOfMonth(
  sql: Sql,
  { month, found }: { month: string; found: readonly DriftedMonth[] }
): Promise<void> {
  const day = `${month}-01`
  const shops = found.flatMap(({ kind, seller_id }) => (kind === "month" ? [seller_id] : []))
  await sql(markMonths(`select ?::text as day, unnest(?::text[]) as seller_id`), [day, shops])
  if (found.some(({ kind }) => kind === "cohort"))
    await sql(markCohorts(`select ?::text as day`), [day])
}
