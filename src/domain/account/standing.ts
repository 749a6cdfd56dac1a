/** What is known of somebody who shows a token. Times are milliseconds since 1970. */
export type Standing = {
  /** False of a customer that was deleted, or never was. */
  exists: boolean
  /** Tokens made before it open nothing; null where none was ended. */
  sessions_from: number | null
  banned_at: number | null
  /** When a ban ends by itself; null of one that does not. */
  banned_until: number | null
}

export type Refused = "ended" | "banned"

/** A token tells the second it was made in: one of the very second in which sessions ended counts as older. */
export function refusalOf(
  standing: Standing,
  { issued_at, now }: { issued_at: number; now: number }
): Refused | null {
  if (!standing.exists) return "ended"
  if (isBanned(standing, now)) return "banned"
  if (standing.sessions_from !== null && issued_at * 1_000 < standing.sessions_from) return "ended"
  return null
}

export function isBanned(
  { banned_at, banned_until }: Pick<Standing, "banned_at" | "banned_until">,
  now: number
): boolean {
  return banned_at !== null && (banned_until === null || banned_until > now)
}

/** The second that a token made now has to tell, so that it is not taken for one of those that ended. */
export function secondOf({
  now,
  sessions_from,
}: {
  now: number
  sessions_from: number | null
}): number {
  return Math.max(
    Math.floor(now / 1_000),
    sessions_from === null ? 0 : Math.ceil(sessions_from / 1_000)
  )
}
