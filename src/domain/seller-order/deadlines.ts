import { inWib, nextMidnightInWib } from "../wib"

const DAY_MILLISECONDS = 86_400_000
const MINUTE_MILLISECONDS = 60_000

/**
 * `start` plus working days: Monday to Friday in Jakarta, without the free days (`YYYY-MM-DD`). A part of
 * a day counts too; a start on a free day counts from 00:00 WIB of the next working one, and an end at
 * midnight is 23:59 of the day that ends.
 */
export function addWorkingDays(
  start: Date,
  days: number,
  freeDays: ReadonlySet<string> = new Set()
): Date {
  const isWorkingDay = (time: number) => {
    const { date, weekday } = inWib(new Date(time))
    return weekday !== 0 && weekday !== 6 && !freeDays.has(date)
  }
  let here = start.getTime()
  let left = days * DAY_MILLISECONDS
  for (;;) {
    const midnight = nextMidnightInWib(new Date(here)).getTime()
    const today = isWorkingDay(here) ? midnight - here : 0
    if (left < today) return new Date(here + left)
    // People read "00.00" of a day as that day.
    if (left === today) return new Date(midnight - MINUTE_MILLISECONDS)
    left -= today
    here = midnight
  }
}

export function addHours(start: Date, hours: number): Date {
  return new Date(start.getTime() + hours * 3_600_000)
}
