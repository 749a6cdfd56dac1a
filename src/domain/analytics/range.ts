import { inWib } from "../wib"

/** Days of Jakarta as `YYYY-MM-DD`, both with it. */
export type Range = { from: string; to: string }

export const PERIODS = ["today", "week", "month", "custom"] as const
export type Period = (typeof PERIODS)[number]

const DAY_MILLISECONDS = 86_400_000

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10)
}

export function lengthOf({ from, to }: Range): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS + 1
}

/** A period until now: a week begins on Monday. */
export function rangeOf(period: Exclude<Period, "custom">, now: Date): Range {
  const { date: to, weekday } = inWib(now)
  if (period === "week") return { from: shiftDay(to, -((weekday + 6) % 7)), to }
  return { from: period === "month" ? `${to.slice(0, 7)}-01` : to, to }
}

/** As many days, just before: what a range is compared with. */
export function rangeBefore(range: Range): Range {
  const days = lengthOf(range)
  return { from: shiftDay(range.from, -days), to: shiftDay(range.to, -days) }
}

/** Every day of it. */
export function daysOf(range: Range): string[] {
  return Array.from({ length: lengthOf(range) }, (_, n) => shiftDay(range.from, n))
}

/** The whole months in a range, and the days before and after them: what sums of months can spare. */
export function splitByMonths(range: Range): { months: string[]; days: Range[] } {
  const first = range.from.endsWith("-01") ? range.from : nextMonth(range.from)
  const end = `${shiftDay(range.to, 1).slice(0, 7)}-01`
  if (first >= end) return { months: [], days: [range] }
  const months: string[] = []
  for (let month = first; month < end; month = nextMonth(month)) months.push(month.slice(0, 7))
  return {
    months,
    days: [
      { from: range.from, to: shiftDay(first, -1) },
      { from: end, to: range.to },
    ].filter(({ from, to }) => from <= to),
  }
}

function nextMonth(day: string): string {
  return `${shiftDay(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`
}
