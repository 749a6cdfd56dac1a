import { inWib } from "../wib"

export const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const
type Weekday = (typeof WEEKDAYS)[number]

/** When shops are paid without asking: on these days, from this hour on, in WIB. */
export type PayoutSchedule = { weekdays: readonly Weekday[]; hour: number }

/** The day, as `YYYY-MM-DD`, whose payouts may be asked for now; null where that is no such day, or too early. */
export function scheduledDay({ weekdays, hour }: PayoutSchedule, now: Date): string | null {
  const { date, time, weekday } = inWib(now)
  const isDay = weekdays.some((name) => WEEKDAYS.indexOf(name) === weekday)
  return isDay && Number(time.slice(0, 2)) >= hour ? date : null
}
