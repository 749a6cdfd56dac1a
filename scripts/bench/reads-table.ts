import { loadavg } from "node:os"
import type { Load } from "./load"
import { table } from "./tables"

/** One kind of request on one build and size of the catalogue, by so many clients. */
export interface ReadCell extends Load {
  build: string
  listings: number
  what: string
  clients: number
  /** Of one request; the two that Medusa sends for every request under `/store` are among them. */
  statements: number
  /** Of the server, for one request. */
  cpu_ms: number
  /** What the server holds afterwards. */
  rss_mb: number
}

export interface Memory {
  build: string
  listings: number
  idle_mb: number
  /** The most that was seen while it was asked. */
  most_mb: number
  /** Objects and buffers that are no garbage: before anything was asked, and after all of it. */
  idle_held_mb: number
  held_mb: number
}

export const EMPTY = "empty route under /store"

/** The reads of a run, as Markdown: one row for each kind of request, a column group for each number of clients. */
export function readsTable(cells: readonly ReadCell[]): string {
  const clients = [...new Set(cells.map((cell) => cell.clients))]
  const rows = new Map<string, ReadCell[]>()
  for (const cell of cells) {
    const row = `${cell.listings}|${cell.what}|${cell.build}`
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  const head = [
    "Listings",
    "Request",
    "Commit",
    "SQL",
    "CPU, ms",
    "Memory after, MB",
    ...clients.flatMap((n) => [`${n}: req/s`, `of empty`, "p50, ms", "p95, ms"]),
  ]
  const lines = [...rows.values()].map((row) => {
    const [first] = row
    return [
      first?.listings ?? "",
      first?.what ?? "",
      first?.build ?? "",
      (first?.statements ?? 0).toFixed(1),
      (first?.cpu_ms ?? 0).toFixed(2),
      row.at(-1)?.rss_mb.toFixed(0) ?? "",
      ...clients.flatMap((n) => {
        const cell = row.find((one) => one.clients === n)
        if (!cell) return ["", "", "", ""]
        return [
          perSecond(cell).toFixed(0),
          `${((perSecond(cell) / perSecond(emptyOf(cells, cell))) * 100).toFixed(0)} %`,
          percentile(cell, 0.5).toFixed(1),
          percentile(cell, 0.95).toFixed(1),
        ]
      }),
    ]
  })
  return table(head, lines)
}

export function memoryTable(memory: readonly Memory[]): string {
  const rows = memory.map((one) => [
    one.listings,
    one.build,
    Math.round(one.idle_mb),
    Math.round(one.most_mb),
    `${(one.most_mb / one.idle_mb).toFixed(2)} ×`,
    Math.round(one.idle_held_mb),
    Math.round(one.held_mb),
    `${(one.held_mb / one.idle_held_mb).toFixed(2)} ×`,
  ])
  const head = [
    "Listings",
    "Commit",
    "Idle, MB",
    "Under load, MB",
    "",
    "Held idle, MB",
    "Held afterwards, MB",
    "",
  ]
  return [table(head, rows), "", `Load ${loadavg()[0]?.toFixed(1)} at the end.`].join("\n")
}

function emptyOf(cells: readonly ReadCell[], like: ReadCell): ReadCell {
  return (
    cells.find(
      (cell) =>
        cell.what === EMPTY &&
        cell.build === like.build &&
        cell.listings === like.listings &&
        cell.clients === like.clients
    ) ?? like
  )
}

function perSecond({ requests, seconds }: ReadCell): number {
  return requests / seconds
}

function percentile({ ms }: ReadCell, part: number): number {
  return ms[Math.min(ms.length - 1, Math.floor(ms.length * part))] ?? 0
}
