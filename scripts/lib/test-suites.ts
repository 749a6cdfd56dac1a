import { readdirSync } from "node:fs"
import { join } from "node:path"

/** A suite is a tag of spec files, not a process: several share the workers. */
export const SUITES = ["unit", "modules", "flows", "crashes", "redis", "package"] as const
export type Suite = (typeof SUITES)[number]

export const PACKAGE_TEST = "integration-tests/package/run.mjs"

const PLACES: readonly (readonly [folder: RegExp, suite: Suite])[] = [
  [/^integration-tests\/(modules|providers)\//, "modules"],
  [/^integration-tests\/(http|flows)\//, "flows"],
  [/^integration-tests\/crashes\//, "crashes"],
  [/^integration-tests\/redis\//, "redis"],
  [/^integration-tests\/package\//, "package"],
]

/** How many spec files of a suite pass the filters, which are Jest's: regular expressions for paths. */
export function countSpecs(root: string, suite: Suite, filters: readonly string[]): number {
  // With an option of Jest among them, what it says is not ours to know.
  const told = filters.some((filter) => filter.startsWith("-")) ? [] : filters
  const patterns = told.map((text) => new RegExp(text, "i"))
  return readdirSync(join(root, "integration-tests"), { recursive: true, encoding: "utf8" })
    .map((file) => `integration-tests/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".spec.ts") && suiteOf(file) === suite)
    .filter((file) => !patterns.length || patterns.some((pattern) => pattern.test(file))).length
}

/** The suite of a spec file, by its path in the checkout. */
export function suiteOf(file: string): Suite {
  return PLACES.find(([folder]) => folder.test(file))?.[1] ?? "unit"
}
