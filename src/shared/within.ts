import { setTimeout as sleep } from "node:timers/promises"

/** What did not answer in time. */
class TooSlow extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`)
    this.name = "TooSlow"
  }
}

/** The answer of some work, or `TooSlow` after so many milliseconds; the work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const ending = new AbortController()
  const late = sleep(ms, undefined, { signal: ending.signal }).then(() => {
    throw new TooSlow(ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    ending.abort()
    // Neither the one who was slower, nor the clock that was stopped, is anybody's unhandled failure.
    late.catch(() => undefined)
    work.catch(() => undefined)
  }
}
