import { join } from "node:path"
import type { MedusaError } from "@medusajs/framework/utils"
import type { TestDatabaseUtils } from "@medusajs/test-utils"

type TestDatabase = TestDatabaseUtils.TestDatabase

/** Where a module lies, for the runner: its own migrations make its tables, constraints included. */
export function moduleAt(name: string) {
  const resolve = join(__dirname, "../../src/modules", name)
  return { resolve, pathToMigrations: join(resolve, "migrations") }
}

/** Asks the tables themselves; `?` are the parameters. */
export async function rowsOf<Row extends object>(
  database: TestDatabase,
  statement: string,
  parameters: unknown[] = []
): Promise<Row[]> {
  return database.forkManager().execute<Row[]>(statement, parameters)
}

export async function countOf(
  database: TestDatabase,
  statement: string,
  parameters: unknown[] = []
): Promise<number> {
  const rows = await rowsOf<{ count: number }>(
    database,
    `select count(*)::int as count from ${statement}`,
    parameters
  )
  return rows[0]?.count ?? 0
}

/** `size` calls at once: what the winners got, and the codes that the losers were refused with. */
export async function atOnce<T>(
  size: number,
  call: (index: number) => Promise<T>
): Promise<{ answers: T[]; refusals: string[] }> {
  const settled = await Promise.allSettled(Array.from({ length: size }, (_, index) => call(index)))
  const answers: T[] = []
  const refusals: string[] = []
  for (const outcome of settled) {
    if (outcome.status === "fulfilled") answers.push(outcome.value)
    else refusals.push(codeOf(outcome.reason))
  }
  return { answers, refusals }
}

/** The code a client would switch on; anything else in its own words, so that a test shows it. */
export function codeOf(error: unknown): string {
  const { code, message } = error as Partial<MedusaError>
  return code ?? message ?? String(error)
}

/** How often each value occurs. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
