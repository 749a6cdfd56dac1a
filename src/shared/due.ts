import type { Sql } from "./sql"

/** What fails each time is tried again after 15, 30, 60 … seconds, at most an hour apart. */
const FIRST_PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 3_600
/** `2 ^ tries` of more would not fit a double in the end, and fail the statement for every row. */
const MOST_DOUBLINGS = 12

/** After so many tries, which take about an hour, a person is told; the trying goes on, hourly. */
export const TRIES_BEFORE_A_PERSON = 8

/** SQL: how long what was tried `tries` times rests, and at least as long as its worker may need. */
export function pauseAfter(tries: string, leaseSeconds: number): string {
  const doubled = `${FIRST_PAUSE_SECONDS} * 2 ^ least(${tries}, ${MOST_DOUBLINGS})`
  const seconds = `greatest(${Number(leaseSeconds)}, least(${doubled}, ${LONGEST_PAUSE_SECONDS}))`
  return `make_interval(secs => ${seconds})`
}

export type Due = {
  /** With the columns `tries` and `retry_at`; `t` in the conditions. */
  table: string
  /** Which rows have the clock; the condition of its index. */
  where: string
  parameters?: readonly unknown[]
  /** When a row is due: the column that its index is on. */
  since: string
  limit: number
  /** How long it is left to whoever it belongs to. */
  rest_seconds?: number
  /** Nobody else gets the row for so long, however it ends. */
  lease_seconds: number
  /** For what is asked again and again: how long it rests, instead of longer each time. */
  every_seconds?: number
}

/**
 * Takes rows that are due, the most overdue first, each for one worker, and puts them off as it takes
 * them: whoever dies, or fails, comes back to the row later each time, without saying so. Any number of
 * processes may call at once.
 *
 * @param returning what of each row is wanted; `tries` counts this one
 */
export function claimDue<Row>(
  sql: Sql,
  {
    table,
    where,
    parameters = [],
    since,
    limit,
    rest_seconds = 0,
    lease_seconds,
    every_seconds,
  }: Due,
  returning: string
): Promise<(Row & { tries: number })[]> {
  const pause =
    every_seconds === undefined
      ? pauseAfter("t.tries", lease_seconds)
      : `make_interval(secs => ${Number(every_seconds)})`
  return sql(
    `update "${table}" t set tries = t.tries + 1, retry_at = now() + ${pause}
     where t.id = any(array(
       select t.id from "${table}" t
       where ${where} and ${since} <= now() - make_interval(secs => ${Number(rest_seconds)}) and (t.retry_at is null or t.retry_at <= now())
       order by ${since} limit ? for update of t skip locked
     )) returning ${returning}, t.tries`,
    [...parameters, limit]
  )
}
