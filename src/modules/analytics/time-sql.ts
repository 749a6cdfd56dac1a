/** SQL: the day in Jakarta on which that was. */
export function dayOf(at: string): string {
  return `to_char((${at}) at time zone 'Asia/Jakarta', 'YYYY-MM-DD')`
}

/** SQL: when a day began in Jakarta, so many days later. */
export function startOf(day: string, later = 0): string {
  return `((${day})::date + ${later})::timestamp at time zone 'Asia/Jakarta'`
}

/** SQL: whether that was on the day. */
export function isOn(day: string, at: string): string {
  return `${at} >= ${startOf(day)} and ${at} < ${startOf(day, 1)}`
}

const BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * SQL: what the ids of Medusa begin with that were made at that time, or later if they are greater: a ULID is
 * its milliseconds first. Medusa has no index of its own by time.
 */
export function idFrom(prefix: string, at: string): string {
  return `(select '${prefix}_' || string_agg(
    substr('${BASE_32}', ((extract(epoch from ${at}) * 1000)::bigint >> (5 * (9 - n)) & 31)::int + 1, 1), '' order by n)
    from generate_series(0, 9) n)`
}

/** SQL: the same of postings of the ledger, which begin with the microseconds when they were booked. */
export function idOfPostingsFrom(at: string): string {
  return `('lpst_' || lpad(to_hex((extract(epoch from ${at}) * 1000000)::bigint), 13, '0'))`
}
