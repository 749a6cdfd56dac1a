/** The same numbers in every sample history: who looks twice sees the same shops do well. */
export type Chance = {
  /** Between 0 and 1. */
  next: () => number
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number
  one: <T>(of: readonly T[]) => T
}

/** Marsaglia's xorshift: four lines, and all that a sample needs. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[between(0, of.length - 1)]
    if (chosen === undefined) throw new Error("there is nothing to choose from")
    return chosen
  }
  return { next, between, one }
}

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** An id as one that was made at that moment: lists that are sorted by ids are sorted by time. */
export function idAt(prefix: string, at: Date, { between }: Chance): string {
  let time = ""
  for (let left = at.getTime(), n = 0; n < 10; n++, left = Math.floor(left / 32))
    time = `${CROCKFORD[left % 32]}${time}`
  const rest = Array.from({ length: 16 }, () => CROCKFORD[between(0, 31)]).join("")
  return `${prefix}_${time}${rest}`
}
