import { setTimeout as sleep } from "node:timers/promises"
import { countRound } from "./metrics"
import { isWindingDown, waitedFor } from "./winding-down"

export interface Rounds {
  work: () => Promise<unknown>
  /** Milliseconds between the end of a round and the next. */
  pause_ms: number
  onFailure: (error: unknown) => void
}

/** A round that failed is likely to fail again: a database that is away is not asked all the time. */
const AFTER_A_FAILURE_MS = 1_000

/**
 * What this process does again and again until it ends. A job of Medusa only begins it: the engine in memory
 * waits its whole schedule after a job has ended, so what must be done within the second cannot be a job.
 */
export class AgainAndAgain {
  private readonly running = new Set<string>()
  private readonly ending = new AbortController()

  /** Begins it, unless it runs already or all is to end. */
  begin(name: string, rounds: Rounds): void {
    if (this.running.has(name) || this.ending.signal.aborted) return
    this.running.add(name)
    void this.goRound(name, rounds)
  }

  /** No round begins any more. What is in the middle of one goes on (`windDown` waits); nobody hears of it if it fails. */
  end(): void {
    this.ending.abort()
  }

  private async goRound(name: string, { work, pause_ms, onFailure }: Rounds): Promise<void> {
    const { signal } = this.ending
    while (!signal.aborted && !isWindingDown()) {
      let pause = pause_ms
      try {
        await waitedFor(work())
        countRound(name)
      } catch (error) {
        if (signal.aborted) return
        onFailure(error)
        pause = Math.max(pause_ms, AFTER_A_FAILURE_MS)
      }
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
}
