import type { Said } from "../said"
import type { Area, Facts, World } from "./world"

/** `error`: something does not work, or money is at risk. `warning`: it works, and should be otherwise. */
export type Severity = "error" | "warning"

/** What a check found, in numbers and names that stand in its sentence; null where nothing is wrong. */
type Found = Record<string, string | number> | null

export type Check<A extends Area = Area> = {
  /** `area.what`; API, which never changes. */
  name: `${A}.${string}`
  area: A
  severity: Severity
  wrong: (facts: Facts[A], world: World) => Found
  says: (found: Record<string, string | number>) => Said
  /** What to do, in one sentence. */
  fix: Said
}

/** The checks of one area; a check sees facts only when they are known. */
export function checksOf<A extends Area>(
  area: A,
  checks: Record<string, Omit<Check<A>, "name" | "area">>
): Check[] {
  return Object.entries(checks).map(
    ([what, check]) => ({ ...check, name: `${area}.${what}`, area }) as unknown as Check
  )
}

/** A sentence without values. */
export const always =
  (en: string, id: string): (() => Said) =>
  () => ({ en, id })

/** Wrong, and nothing more to say of it. */
export const wrongIf = (is: boolean): Found => (is ? {} : null)
