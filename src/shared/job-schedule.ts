let everyMs: number | undefined

/** Makes every job run this often. Called with the options, before Medusa reads the jobs. */
export function paceJobs(every_ms: number | undefined): void {
  everyMs = every_ms
}

/** When a job runs: as its cron expression says, unless all jobs have another pace. */
export function jobSchedule(cron: string): string | { interval: number } {
  return everyMs === undefined ? cron : { interval: everyMs }
}
