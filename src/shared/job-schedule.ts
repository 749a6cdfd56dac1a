/** Every run costs Medusa some milliseconds, also where there is nothing to do. */
const SHORTEST_MS = 1_000

let times = 1

/** Makes jobs run so many times as often. Called with the options, before Medusa reads the jobs. */
export function hurryJobs(hurry: number): void {
  times = hurry
}

/** Milliseconds that something waits which a test would wait for as well. */
export function inHurry(seconds: number): number {
  return times === 1
    ? seconds * 1_000
    : Math.max(SHORTEST_MS, Math.round((seconds * 1_000) / times))
}

/** The schedule of a job that runs every so many seconds, at most 30: a divisor of a minute. */
export function jobSchedule(seconds: number): string | { interval: number } {
  if (times === 1) return `*/${seconds} * * * * *`
  return { interval: Math.max(SHORTEST_MS, Math.round((seconds * 1_000) / times)) }
}
