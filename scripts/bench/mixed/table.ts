import { table } from "../tables"
import type { Ending } from "./ending"
import type { Held } from "./memory"
import { type Kind, SHARES, type Visited } from "./visits"

/** One run: all visits to one market. */
export interface Run {
  what: string
  visited: readonly Visited[]
  seconds: number
  deaths: number
  held: Held
  ending?: Ending
}

/** What visitors waited for in each run, as Markdown. */
export function mixedTable(runs: readonly Run[]): string {
  const kinds = runs.flatMap((run) =>
    (Object.keys(SHARES) as Kind[]).map((kind) => {
      const some = run.visited.filter((one) => one.kind === kind)
      const ms = some.map((one) => one.ms).toSorted((a, b) => a - b)
      const refused = some.filter((one) => one.refused !== undefined).length
      const again = some.filter((one) => one.again > 0).length
      return [
        run.what,
        kind,
        String(some.length),
        ...[0.5, 0.95, 0.99, 1].map((part) => at(ms, part)),
        String(again),
        String(refused),
      ]
    })
  )
  const columns = ["Run", "Visit", "Visits", "p50, ms", "p95", "p99", "slowest", "again", "refused"]
  return [table(columns, kinds), ...runs.map(endOf)].join("\n\n")
}

function endOf(run: Run): string {
  const { what, held, ending, visited, deaths } = run
  const refused = visited.filter((one) => one.refused !== undefined)
  const reads = visited
    .filter(({ kind }) => kind === "browse" || kind === "search")
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b)
  const lines = [
    `${what}: ${(visited.length / run.seconds).toFixed(1)} visits a second, ${deaths} kills; reads p95 ${at(reads, 0.95)} ms; ` +
      `refused ${((refused.length * 100) / Math.max(1, visited.length)).toFixed(3)} %; ` +
      `memory of a server ${held.first_mb.toFixed(0)} MB at first, ${held.last_mb.toFixed(0)} MB at last.`,
    ...(ending
      ? [
          `Of ${ending.told} purchases that were answered ${ending.lost} are lost; of ${ending.paid} paid ones ` +
            `${ending.unheard} are not booked (all after ${ending.seconds.toFixed(0)} s); pieces sold twice: ${ending.twice}; ` +
            `the ledger is off by ${ending.off} rupiah, and its audit passed.`,
        ]
      : []),
    ...[...new Set(refused.map((one) => `refused: ${one.refused?.slice(0, 200)}`))].slice(0, 5),
  ]
  return lines.join("\n")
}

function at(sorted: readonly number[], part: number): string {
  const ms = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)]
  return ms === undefined ? "" : ms.toFixed(0)
}
