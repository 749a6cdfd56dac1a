/** When a shop is closed for now: from a moment on, until another or until it is opened. Null: never. */
export type Vacation = { closes_at: Date | null; reopens_at: Date | null }

/** Longer is no vacation, but a mistyped year. */
const LONGEST_VACATION_DAYS = 366

/** Whether it sells at that moment. `SHOP_IS_OPEN` says the same in SQL; a test compares them. */
export function isOpenAt({ closes_at, reopens_at }: Vacation, now: Date): boolean {
  if (!closes_at || closes_at > now) return true
  return reopens_at !== null && reopens_at <= now
}

/** What of a vacation makes no sense; null where all of it does. */
export function wrongOf(
  { closes_at, reopens_at }: { closes_at: Date; reopens_at: Date | null },
  now: Date
): "ends_before" | "is_over" | "too_far" | null {
  const farthest = now.getTime() + LONGEST_VACATION_DAYS * 86_400_000
  if (closes_at.getTime() > farthest || (reopens_at?.getTime() ?? 0) > farthest) return "too_far"
  if (!reopens_at) return null
  if (reopens_at <= now) return "is_over"
  return reopens_at <= closes_at ? "ends_before" : null
}
