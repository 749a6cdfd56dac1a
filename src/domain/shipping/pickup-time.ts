/** WIB, UTC+7 all year: what couriers mean by a date and a time. */
const WIB_OFFSET_MILLISECONDS = 7 * 3_600_000
const LONGEST_AHEAD_MILLISECONDS = 7 * 86_400_000

/** A day as `YYYY-MM-DD` and a time as `HH:mm`, in WIB. */
export type WibMoment = { date: string; time: string }

/** When that is, or null for a day or time that no calendar has. */
export function momentOf({ date, time }: WibMoment): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const at = new Date(`${date}T${time}:00+07:00`)
  // 30 February is read as 2 March.
  return !Number.isNaN(at.getTime()) && wibMoment(at).date === date ? at : null
}

export function wibMoment(at: Date): WibMoment {
  const [date = "", time = ""] = new Date(at.getTime() + WIB_OFFSET_MILLISECONDS)
    .toISOString()
    .split("T")
  return { date, time: time.slice(0, 5) }
}

/** A courier can be asked to come later, at most seven days ahead. */
export function isPickupTime(at: Date, now: Date): boolean {
  const ahead = at.getTime() - now.getTime()
  return ahead > 0 && ahead <= LONGEST_AHEAD_MILLISECONDS
}
