/** Longer than anything takes on a slow machine that does much else; who does not wait in vain waits no longer. */
const PATIENCE_MS = 90_000

/**
 * Asks again until the answer is truthy, and returns it. For what happens by itself a little later: an
 * event, a job, a webhook. Errors count as "not yet"; the last one is told when time is up.
 */
export async function waitUntil<T>(
  condition: () => T | Promise<T>,
  { intervalMs = 200, message = "it did not happen", patienceMs = PATIENCE_MS } = {}
): Promise<Exclude<T, false | 0 | "" | null | undefined>> {
  const deadline = Date.now() + patienceMs
  let last: unknown
  for (;;) {
    try {
      const answer = await condition()
      if (answer) return answer as Exclude<T, false | 0 | "" | null | undefined>
      last = undefined
    } catch (error) {
      last = error
    }
    if (Date.now() >= deadline) {
      const why = last instanceof Error ? ` (${last.message})` : ""
      throw new Error(`${message}, waited ${patienceMs / 1000} s${why}`)
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs))
  }
}
