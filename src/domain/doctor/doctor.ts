import type { Said } from "../said"
import type { Check, Severity } from "./check"
import { cash } from "./checks/cash"
import { ground } from "./checks/ground"
import { house } from "./checks/house"
import { vendors } from "./checks/vendors"
import { work } from "./checks/work"
import type { Area, World } from "./world"

/** Every check, in the order in which one mends things. */
export const CHECKS: readonly Check[] = [...ground, ...vendors, ...cash, ...house, ...work]

/**
 * What came of a check: nothing is `wrong`, it is `wrong`, what it looks at could not be learnt (`unknown`), or the
 * marketplace runs without it (`off`).
 */
export type Diagnosis = {
  name: string
  area: Area
  severity: Severity
  state: "fine" | "wrong" | "unknown" | "off"
  /** What is wrong; null unless it is. */
  says: Said | null
  fix: Said
}

export function diagnose(world: World): Diagnosis[] {
  return CHECKS.map(({ name, area, severity, wrong, says, fix }) => {
    const facts = world[area]
    const about = { name, area, severity, fix, says: null }
    if (facts === null) return { ...about, state: "unknown" }
    if (facts === "off") return { ...about, state: "off" }
    const found = wrong(facts, world)
    return found ? { ...about, state: "wrong", says: says(found) } : { ...about, state: "fine" }
  })
}

/** Whether nothing that matters is wrong, or might be. */
export function isWell(diagnoses: readonly Diagnosis[]): boolean {
  return !diagnoses.some(
    ({ severity, state }) => severity === "error" && (state === "wrong" || state === "unknown")
  )
}
