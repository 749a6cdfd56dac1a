import { fromWib, inWib } from "../wib"

const LONGEST_AHEAD_MILLISECONDS = 7 * 86_400_000

/** A day as `YYYY-MM-DD` and a time as `HH:mm`, in WIB. */
export type WibMoment = { date: string; time: string }

/** When that is, or null for a day or time that no calendar has. */
export function momentOf({ date, time }: WibMoment): Date | null {
  return time.length === "HH:mm".length ? fromWib(date, time) : null
}

export function wibMoment(at: Date): WibMoment {
  const { date, time } = inWib(at)
  return { date, time: time.slice(0, "HH:mm".length) }
}

/** A courier can be asked to come later, at most seven days ahead. */
export function isPickupTime(at: Date, now: Date): boolean {
  const ahead = at.getTime() - now.getTime()
  return ahead > 0 && ahead <= LONGEST_AHEAD_MILLISECONDS
}
