import { loadavg } from "node:os"
import type { Call } from "./storefront"

export const WAYS = ["step by step", "one request"] as const

/** One row of the table: so many purchases of one kind on one build. */
export interface Cell {
  build: string
  way: (typeof WAYS)[number]
  sellers: number
  clients: number
  purchases: number
  seconds: number
  /** Of each purchase, from its first call to its last answer. */
  ms: number[]
  /** Of the server, for all purchases of the row together. */
  cpu_ms: number
  /** By call, for all purchases of the row together. */
  statements: Record<string, number>
  /** By call and beginning of the statement, where they were listed. */
  texts: Record<string, number>
  calls: Call[]
  /** What the server does each second though nobody buys. */
  idle: { statements: number; cpu_ms: number }
}

/** The purchases of a run, as Markdown; `head` says of what they are. */
export function purchaseTable(cells: readonly Cell[], head: string): string {
  const idle = new Map(cells.map(({ build, idle }) => [build, idle]))
  const rows = [...cells]
    .sort((a, b) => a.sellers - b.sellers || a.clients - b.clients)
    .map((cell) => [
      cell.sellers,
      cell.clients,
      cell.way,
      cell.build,
      cell.purchases,
      Math.round(callsOf(cell)),
      Math.round(statementsOf(cell)),
      Math.round(cell.cpu_ms / cell.purchases),
      Math.round(median(cell.ms)),
      (cell.purchases / cell.seconds).toFixed(2),
    ])
  const columns = [
    "Sellers",
    "Clients",
    "Way",
    "Commit",
    "Purchases",
    "Calls",
    "SQL statements",
    "Server CPU, ms",
    "Wall time, ms (median)",
    "Purchases per second",
  ]
  const rests = [...idle].map(
    ([build, { statements, cpu_ms }]) =>
      `${build} ${statements.toFixed(1)} statements and ${cpu_ms.toFixed(0)} ms of CPU a second`
  )
  return [
    `${head}; load ${loadavg()[0]?.toFixed(1)} at the end.`,
    `At rest: ${rests.join("; ")}. It is part of the CPU below, not of the statements.`,
    "",
    table(columns, rows),
  ].join("\n")
}

/** What each call of a purchase costs, of the rows with one client. */
export function callTable(cells: readonly Cell[]): string {
  const rows = cells
    .filter(({ clients }) => clients === 1)
    .flatMap((cell) =>
      [...new Set(cell.calls.map(({ what }) => what))].map((what) => {
        const calls = cell.calls.filter((call) => call.what === what)
        return [
          cell.sellers,
          cell.way,
          cell.build,
          `${what}${calls.length > cell.purchases ? ` (×${calls.length / cell.purchases})` : ""}`,
          Math.round((cell.statements[what] ?? 0) / calls.length),
          Math.round(median(calls.map(({ ms }) => ms))),
        ]
      })
    )
  return table(["Sellers", "Way", "Commit", "Call", "SQL statements", "Wall time, ms"], rows)
}

/** Which statements each call led to, per purchase, of the rows with one client. */
export function statementList(cells: readonly Cell[]): string {
  return cells
    .filter(({ clients }) => clients === 1)
    .flatMap(({ build, way, sellers, purchases, texts }) => [
      `${build}, ${way}, ${sellers} sellers:`,
      ...Object.entries(texts)
        .sort(([, a], [, b]) => b - a)
        .map(([text, count]) => `${(count / purchases).toFixed(1).padStart(6)}  ${text}`),
    ])
    .join("\n")
}

function statementsOf({ statements, purchases }: Cell): number {
  return Object.values(statements).reduce((all, count) => all + count, 0) / purchases
}

function callsOf({ calls, purchases }: Cell): number {
  return calls.length / purchases
}

/** Of none, 0. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

export function table(head: readonly string[], rows: readonly (string | number)[][]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`
  const rule = head.map((title) => (/Way|Commit|Call$|Change|Request/.test(title) ? "---" : "---:"))
  return [line(head), line(rule), ...rows.map(line)].join("\n")
}
