import { Gauge, type Registry } from "prom-client"
import { within } from "../../shared/within"
import type { Backlog } from "./counts"

type Pool = {
  max?: number
  numUsed?: () => number
  numFree?: () => number
  numPendingAcquires?: () => number
}

type Sources = {
  pool: Pool | undefined
  readBacklog: () => Promise<Backlog>
  readAges: () => Promise<Record<string, number>>
  readClaims: () => Promise<Record<string, number>>
}

/** However many scrape, the database is asked this rarely, and waited for no longer than this. */
const KEPT_MS = 5_000
const LONGEST_MS = 2_000

/**
 * What is read when somebody scrapes: the pool of this process, and what the database says of all of them. Each statement
 * asks indexes for what waits or was given up; none grows with orders. A database that is away is said, and does not keep
 * the rest from being told.
 */
export function gaugesOf(registry: Registry, sources: Sources): { read(): Promise<void> } {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] })
  const up = gauge("reluv_database_up", "1 where PostgreSQL answered the last scrape")
  const pool = gauge("reluv_database_pool", "connections of this process", ["state"])
  const ages = gauge("reluv_queue_age_seconds", "how long the oldest that is due has waited", [
    "queue",
  ])
  const backlog = gauge("reluv_backlog", "what was given up or waits for a person", ["kind"])
  const claims = gauge(
    "reluv_claims_held",
    "pieces that checkouts hold, by whether the hold is over",
    ["state"]
  )

  let readAt = -KEPT_MS
  let reading: Promise<void> | null = null

  async function readDatabase(): Promise<void> {
    try {
      const [counts, waits, holds] = await within(
        LONGEST_MS,
        Promise.all([sources.readBacklog(), sources.readAges(), sources.readClaims()])
      )
      const { cards_waiting, ...kinds } = counts
      for (const [kind, count] of Object.entries(kinds)) backlog.set({ kind }, count)
      for (const [queue, seconds] of Object.entries({ ...waits, cards: cards_waiting }))
        ages.set({ queue }, seconds)
      for (const [state, count] of Object.entries(holds)) claims.set({ state }, count)
      up.set(1)
    } catch {
      // What was known before is not known any more: an old value would say that all is well.
      for (const known of [backlog, ages, claims]) known.reset()
      up.set(0)
    }
  }

  return {
    async read() {
      const { max, numUsed, numFree, numPendingAcquires } = sources.pool ?? {}
      pool.set({ state: "max" }, max ?? 0)
      pool.set({ state: "used" }, numUsed?.call(sources.pool) ?? 0)
      pool.set({ state: "free" }, numFree?.call(sources.pool) ?? 0)
      pool.set({ state: "waiting" }, numPendingAcquires?.call(sources.pool) ?? 0)
      if (performance.now() - readAt < KEPT_MS) return
      reading ??= readDatabase().finally(() => {
        reading = null
        readAt = performance.now()
      })
      await reading
    },
  }
}
