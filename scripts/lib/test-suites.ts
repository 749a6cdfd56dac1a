/** A suite is a tag of spec files, not a process: several share the workers. */
export const SUITES = ["unit", "modules", "flows", "crashes", "package"] as const
export type Suite = (typeof SUITES)[number]

export const PACKAGE_TEST = "integration-tests/package/run.mjs"

const PLACES: readonly (readonly [folder: RegExp, suite: Suite])[] = [
  [/^integration-tests\/(modules|providers)\//, "modules"],
  [/^integration-tests\/(http|flows)\//, "flows"],
  [/^integration-tests\/crashes\//, "crashes"],
  [/^integration-tests\/package\//, "package"],
]

/** The suite of a spec file, by its path in the checkout. */
export function suiteOf(file: string): Suite {
  return PLACES.find(([folder]) => folder.test(file))?.[1] ?? "unit"
}
