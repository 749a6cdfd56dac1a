import type { Sql } from "./sql"

export type OlderThan = { older_than_days: number; limit: number }

/** Minutes of a day. */
export const DAY = 24 * 60

type Old = {
  table: string
  /** When a row became of no use: the column that its index is on. */
  since: string
  /** What else makes it one of no use, without parameters. */
  where?: string
  minutes: number
  limit: number
}

/**
 * Deletes rows that were of no use long ago, the oldest first, so many at a time: the next run goes on. Any number of
 * processes may call at once. @returns the ids of those that went
 */
export async function forgetOld(
  sql: Sql,
  { table, since, where = "true", minutes, limit }: Old
): Promise<string[]> {
  const gone = await sql<{ id: string }>(
    `delete from ${table} where id = any(array(
       select id from ${table} where ${since} < now() - make_interval(mins => ?) and ${where}
       order by ${since} limit ? for update skip locked
     )) returning id`,
    [minutes, limit]
  )
  return gone.map(({ id }) => id)
}

/** The same by days. @returns how many went */
export async function forgetOldDays(
  sql: Sql,
  old: Omit<Old, "minutes" | "limit">,
  { older_than_days, limit }: OlderThan
): Promise<number> {
  return (await forgetOld(sql, { ...old, minutes: older_than_days * DAY, limit })).length
}
