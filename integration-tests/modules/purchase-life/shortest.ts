import type { Happening } from "./commands"

/**
 * The same failure with as little as possible around it: whatever can be left out is, crashes become
 * quiet ends and company is sent away where that changes nothing.
 */
export async function shortest(
  happenings: readonly Happening[],
  fails: (happenings: readonly Happening[]) => Promise<boolean>
): Promise<Happening[]> {
  let short = [...happenings]
  for (let shorter = true; shorter; ) {
    shorter = false
    for (let at = short.length - 1; at >= 0; at--) {
      const happening = short[at]
      for (const simpler of happening ? simplerThan(happening) : []) {
        const tried = [...short.slice(0, at), ...simpler, ...short.slice(at + 1)]
        if (!(await fails(tried))) continue
        short = tried
        shorter = true
        break
      }
    }
  }
  return short
}

function simplerThan(happening: Happening): Happening[][] {
  if (happening.do === "crash") return [[], [happening.in]]
  if (happening.do !== "together") return [[]]
  return [[], ...happening.flows.map((flow) => [flow]), happening.flows]
}
