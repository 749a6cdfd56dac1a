import { randomInt } from "node:crypto"

/** Letters and digits that nobody mistakes for each other. */
const SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
/** Nobody guesses one of ten thousand among 32 to the tenth. */
const LENGTH = 10

/** So many codes that nobody can guess, all different: `GAJIAN-7KQ2MX94PT`. */
export function randomCodes(count: number, prefix: string): string[] {
  const codes = new Set<string>()
  while (codes.size < count) {
    const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)])
    codes.add(`${prefix}-${signs.join("")}`)
  }
  return [...codes]
}
