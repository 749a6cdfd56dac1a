import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { readJson } from "./setup"
import { SUITES, type Suite, suiteOf } from "./test-suites"

/** Seconds that each spec file took when it ran last, by its path in the checkout. */
export type Timings = Record<string, number>

/** What a fresh clone balances its first run by: a copy of what a whole `npm test` remembered. */
const COMMITTED = "integration-tests/timings.json"

/**
 * Seconds that the files of a suite may take, added up: about four times what they took on two cores when this was
 * written, of modules and crashes twice what they take since there are conversations and payouts. A slow machine that does
 * much else beside is no fault of a change; that a suite has grown so far is told.
 */
const BUDGETS: Record<Suite, number> = {
  unit: 1_000,
  modules: 2_000,
  flows: 4_000,
  crashes: 2_400,
  redis: 1_000,
  package: 2_500,
}

const SLOWEST = 10

/** Makes the file that the workers' queue is sorted by. */
export function recallTimings(root: string, file: string): void {
  const known = { ...readJson<Timings>(join(root, COMMITTED)), ...readJson<Timings>(file) }
  mkdirSync(dirname(file), { recursive: true })
  write(file, known)
}

export function rememberTimings(file: string, timings: Timings): void {
  write(file, { ...readJson<Timings>(file), ...timings })
}

/** Seconds per suite, then the slowest files. */
export function timingReport(timings: Timings): string {
  const lines = suitesIn(timings).map(
    ([suite, seconds]) => `${column(seconds)} s  ${suite}, of ${BUDGETS[suite]} s`
  )
  return [...lines, "", "  the slowest files", ...slowest(Object.entries(timings))].join("\n")
}

/** What is to be said of each suite that is over its budget. */
export function overBudget(timings: Timings): string[] {
  return suitesIn(timings)
    .filter(([suite, seconds]) => seconds > BUDGETS[suite])
    .map(([suite, seconds]) => {
      const own = Object.entries(timings).filter(([file]) => suiteOf(file) === suite)
      const told = `! ${suite} took ${Math.round(seconds)} s, its budget is ${BUDGETS[suite]} s (scripts/lib/timings.ts)`
      return [told, ...slowest(own)].join("\n")
    })
}

function suitesIn(timings: Timings): (readonly [Suite, number])[] {
  const sums = new Map<Suite, number>()
  for (const [file, seconds] of Object.entries(timings)) {
    const suite = suiteOf(file)
    sums.set(suite, (sums.get(suite) ?? 0) + seconds)
  }
  return SUITES.flatMap((suite) => {
    const seconds = sums.get(suite)
    return seconds === undefined ? [] : [[suite, seconds] as const]
  })
}

function slowest(files: readonly (readonly [string, number])[]): string[] {
  return files
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SLOWEST)
    .map(([file, seconds]) => `${column(seconds)} s  ${file}`)
}

function column(seconds: number): string {
  return String(Math.round(seconds)).padStart(6)
}

function write(file: string, timings: Timings): void {
  const sorted = Object.fromEntries(
    Object.entries(timings).toSorted(([a], [b]) => a.localeCompare(b))
  )
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}
