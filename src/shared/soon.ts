import type { Sql } from "./sql"

export type Soon = {
  table: string
  /** Which rows wait for their end; `t` in the conditions. */
  where: string
  /** The column of the end, with an index of that condition. */
  ends: string
  /** Since when they wait. */
  since: string
  /** The column that keeps when somebody was reminded. */
  reminded: string
}

/**
 * Takes rows whose time ends soon, each once, for the caller to tell of in the same transaction. An end that was put
 * off is told of again when it is near; one that came soon after the beginning only in its second half.
 */
export function claimSoon<Row>(
  sql: Sql,
  { table, where, ends, since, reminded }: Soon,
  { lead_seconds, limit }: { lead_seconds: number; limit: number },
  returning: string
): Promise<Row[]> {
  return sql(
    `update "${table}" t set "${reminded}" = now()
     where t.id = any(array(
       select t.id from "${table}" t
       where ${where} and t.${ends} > now() and t.${ends} <= now() + make_interval(secs => ?)
         and (t.${reminded} is null or t.${reminded} < t.${ends} - make_interval(secs => ?))
         and now() - ${since} >= t.${ends} - now()
       order by t.${ends} limit ? for update of t skip locked
     )) returning ${returning}`,
    [lead_seconds, lead_seconds, limit]
  )
}
