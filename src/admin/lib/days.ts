const DAY_MILLISECONDS = 86_400_000
const JAKARTA_MILLISECONDS = 7 * 3_600_000

/** How many days back somebody looks, with today. */
export const SPANS = ["7", "30", "90", "365"] as const

/** Those days until today in Jakarta, as `YYYY-MM-DD`. */
export function lastDays(days: number, now: Date): { from: string; to: string } {
  const back = (by: number) =>
    new Date(now.getTime() + JAKARTA_MILLISECONDS - by * DAY_MILLISECONDS)
      .toISOString()
      .slice(0, 10)
  return { from: back(days - 1), to: back(0) }
}

/** By how much of what it was before something is more or less: 0.25 is a quarter more; null of nothing. */
export function changeOf(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before === 0) return null
  return (now - before) / before
}
