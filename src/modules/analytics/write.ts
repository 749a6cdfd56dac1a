import { MEASURE_NAMES } from "../../domain/analytics/measures"
import type { Sql } from "../../shared/sql"
import { markCohorts, markMarketDays, markMonths } from "./due-sql"
import {
  cohortsOf,
  listingDaysOf,
  marketDaysOf,
  shopDaysOf,
  shopMonthsOf,
  slicesOf,
} from "./projection"

/** The rollups: from which statement each is made, and which of its rows belong to what is wanted. */
export const ROLLUPS = {
  shop_day: {
    kind: "shop",
    rows: shopDaysOf,
    columns: ["day", "seller_id", ...MEASURE_NAMES],
    belongs: "kept.day = wanted.day and kept.seller_id = wanted.seller_id",
  },
  listing_day: {
    kind: "shop",
    rows: listingDaysOf,
    columns: ["day", "seller_id", "listing_id", "category_id", "pieces", "goods", "income"],
    belongs: "kept.day = wanted.day and kept.seller_id = wanted.seller_id",
  },
  shop_month: {
    kind: "month",
    rows: shopMonthsOf,
    columns: ["month", "seller_id", ...MEASURE_NAMES],
    belongs: "kept.month = left(wanted.day, 7) and kept.seller_id = wanted.seller_id",
  },
  market_day: {
    kind: "market",
    rows: marketDaysOf,
    columns: [...MEASURE_NAMES, "shops", "purchases", "first_purchases", "carts"],
    belongs: "kept.id = wanted.day",
  },
  market_slice: {
    kind: "market",
    rows: slicesOf,
    columns: ["day", "kind", "key", "pieces", "goods"],
    belongs: "kept.day = wanted.day",
  },
  buyer_cohort: {
    kind: "cohort",
    rows: cohortsOf,
    columns: ["first_month", "month", "buyers", "goods"],
    belongs: "kept.month = left(wanted.day, 7)",
  },
} as const

type Rollup = keyof typeof ROLLUPS
const ROLLUP_NAMES = Object.keys(ROLLUPS) as Rollup[]

/** `?` twice: the days, and the shops or as many empty texts. */
const WANTED = "unnest(?::text[], ?::text[]) as wanted(day, seller_id)"

type Due = { kind: "shop" | "month" | "market" | "cohort"; day: string; seller_id: string }

/**
 * Makes what is due again, what waited longest first: the first statement takes the marks, so that nobody else
 * makes the same; the others read what is there after that. A process that dies leaves the marks for the next.
 * Any number of processes may call at once.
 *
 * @param early also what waits for more to come
 * @returns how many marks it took
 */
export async function writeDue(
  sql: Sql,
  { limit, early = false }: { limit: number; early?: boolean }
): Promise<number> {
  const due = await sql<Due>(
    `delete from reluv_analytics_due where id = any(array(
       select id from reluv_analytics_due where ?::boolean or due_at <= now()
       order by due_at limit ? for update skip locked
     )) returning kind, day, seller_id`,
    [early, limit]
  )
  for (const name of ROLLUP_NAMES) {
    const mine = due.filter(({ kind }) => kind === ROLLUPS[name].kind)
    if (mine.length > 0) await writeRollup(sql, name, mine)
  }
  await markSums(
    sql,
    due.filter(({ kind }) => kind === "shop")
  )
  return due.length
}

/** Rows become what they should be; those that are it stay untouched. */
async function writeRollup(sql: Sql, name: Rollup, wanted: readonly Due[]): Promise<void> {
  const { rows, columns, belongs } = ROLLUPS[name]
  const table = `reluv_${name}`
  const kept = columns.map((column) => `kept."${column}"`).join(", ")
  const fresh = columns.map((column) => `excluded."${column}"`).join(", ")
  const quoted = columns.map((column) => `"${column}"`).join(", ")
  const given = [wanted.map(({ day }) => day), wanted.map(({ seller_id }) => seller_id)]
  await sql(
    `with fresh as materialized (${rows(WANTED)}), gone as (
       delete from ${table} kept using ${WANTED}
       where ${belongs} and kept.id not in (select id from fresh)
     )
     insert into ${table} as kept (id, ${quoted}) select id, ${quoted} from fresh order by id
     on conflict (id) do update set (${quoted}, updated_at) = row(${fresh}, now())
       where (${kept}) is distinct from (${fresh})`,
    [...given, ...given]
  )
}

/** What shops' days are summed up in is made once they can be seen by everybody. */
async function markSums(sql: Sql, shops: readonly Due[]): Promise<void> {
  if (shops.length === 0) return
  const days = shops.map(({ day }) => day)
  await sql(markMonths(`select day, seller_id from ${WANTED}`), [
    days,
    shops.map(({ seller_id }) => seller_id),
  ])
  await sql(markMarketDays(`select unnest(?::text[]) as day`), [days])
  await sql(markCohorts(`select unnest(?::text[]) as day`), [days])
}
