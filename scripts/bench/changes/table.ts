import { loadavg } from "node:os"
import { table } from "../tables"
import { KINDS } from "./kinds"
import type { Seen } from "./readers"
import type { Change } from "./watch"

interface Told {
  head: string
  seen: Seen
  drifted: number
  warned: boolean
  alone: readonly { from: number; to: number }[]
}

/** A run, as Markdown. */
export function changesTable(
  changes: readonly Change[],
  { head, seen, drifted, warned, alone }: Told
): string {
  const rows = Object.keys(KINDS).map((kind) =>
    row(
      kind,
      changes.filter((change) => change.kind === kind)
    )
  )
  const isAlone = ({ happened = 0 }: Change) =>
    alone.some(({ from, to }) => happened > from && happened < to)
  const parts = [
    row(
      "while both ran",
      changes.filter((change) => !isAlone(change))
    ),
    row("while one was killed and started", changes.filter(isAlone)),
  ]
  const lost = changes.filter(({ lag_ms }) => lag_ms === undefined)
  return [
    `${head}; load ${loadavg()[0]?.toFixed(1)} at the end.`,
    "",
    table(
      ["Change", "Cards", "p50, ms", "p99, ms", "Last, ms"],
      [...rows, ...parts, row("all", changes)]
    ),
    "",
    `${seen.pages} pages were read, ${seen.listings} times with a listing of these:`,
    `- offered on its own page though it was gone: ${seen.gone_on_own_page}`,
    `- offered in a list though it was gone: ${seen.gone_in_lists}`,
    `- older than a second: ${seen.old}`,
    `- cards that never followed: ${lost.length}${lost.map(({ kind, piece }) => ` ${kind} ${piece.listing_id}`).join()}`,
    `- cards that the check found wrong afterwards: ${drifted}; ${warned ? "an operator was told of some before" : "none before"}`,
  ].join("\n")
}

function row(name: string, changes: readonly Change[]): (string | number)[] {
  const ms = changes.flatMap(({ lag_ms }) => lag_ms ?? []).toSorted((a, b) => a - b)
  const at = (part: number) =>
    Math.round(ms[Math.min(ms.length - 1, Math.floor(ms.length * part))] ?? 0)
  return [name, ms.length, at(0.5), at(0.99), at(1)]
}
