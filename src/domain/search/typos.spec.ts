import fc from "fast-check"
import { lettersOf, mayBeTypo, typosBetween } from "./typos"

it.each([
  ["kemeja", "kemeja", 0],
  ["kemja", "kemeja", 1],
  ["jakte", "jaket", 1],
  ["unilqo", "uniqlo", 1],
  ["cerutty", "ceruty", 1],
  ["kluit", "kulit", 1],
  ["tas", "topi", 3],
])("counts from %s to %s %i", (one, other, typos) => {
  expect(typosBetween(one, other, 2)).toBe(typos)
})

const word = fc.stringMatching(/^[a-d0-1]{0,8}$/)

it("counts the same in both directions, and never more than asked", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const typos = typosBetween(one, other, most)
      expect(typosBetween(other, one, most)).toBe(typos)
      expect(typos).toBeLessThanOrEqual(most + 1)
      expect(typos === 0).toBe(one === other)
    })
  )
})

it("overlooks no typo for the letters of two words", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      if (typosBetween(one, other, 2) > 2) return
      expect(mayBeTypo(lettersOf(one), lettersOf(other), 2)).toBe(true)
    })
  )
})
