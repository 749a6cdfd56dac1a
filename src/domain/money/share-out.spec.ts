import fc from "fast-check"
import { NO_MONEY, type Rupiah, rupiah } from "./rupiah"
import { shareOut } from "./share-out"

it.each([
  { total: 10_000, weights: [1, 1, 1], parts: [3_334, 3_333, 3_333] },
  { total: 20_000, weights: [1, 1, 1], parts: [6_667, 6_667, 6_666] },
  { total: 100, weights: [50, 30, 20], parts: [50, 30, 20] },
  { total: 10, weights: [1, 2], parts: [3, 7] },
  { total: 1, weights: [1, 1], parts: [1, 0] },
  { total: 1, weights: [1, 2], parts: [0, 1] },
  { total: 5, weights: [0, 3, 0, 7], parts: [0, 2, 0, 3] },
  { total: -10_000, weights: [1, 1, 1], parts: [-3_334, -3_333, -3_333] },
  { total: 0, weights: [3, 4], parts: [0, 0] },
  { total: 7_000, weights: [9], parts: [7_000] },
])("shares $total by $weights into $parts", ({ total, weights, parts }) => {
  expect(shareOut(rupiah(total), weights)).toEqual(parts)
})

it("gives everything to the first when nobody weighs anything", () => {
  expect(shareOut(rupiah(500), [0, 0, 0])).toEqual([500, 0, 0])
})

it("shares nothing among nobody, but has no place for money", () => {
  expect(shareOut(NO_MONEY, [])).toEqual([])
  expect(() => shareOut(rupiah(1), [])).toThrow(RangeError)
})

it("stays exact where floating point does not", () => {
  const total = rupiah(9_007_199_254_740_991)

  expect(shareOut(total, [9_007_199_254_740_990, 1])).toEqual([9_007_199_254_740_990, 1])
})

it("leaves its input alone", () => {
  const weights = Object.freeze([3, 1, 2])

  expect(shareOut(rupiah(601), weights)).toEqual([301, 100, 200])
})

describe("for any money and any weights", () => {
  const money = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(rupiah)
  const weights = fc.array(fc.integer({ min: 0, max: 100_000_000 }), {
    minLength: 1,
    maxLength: 30,
  })
  const somebodyWeighs = weights.filter((all) => all.some((weight) => weight > 0))
  const always = (holds: (total: Rupiah, weights: number[]) => void) =>
    fc.assert(fc.property(money, somebodyWeighs, holds))

  it("the parts add up to the whole, to the rupiah", () => {
    fc.assert(
      fc.property(money, weights, (total, weights) => {
        const parts = shareOut(total, weights)

        expect(parts).toHaveLength(weights.length)
        expect(parts.reduce((all: number, part) => all + part, 0)).toBe(total)
      })
    )
  })

  it("no part is a rupiah or more away from its exact share", () => {
    always((total, weights) => {
      const whole = weights.reduce((all, weight) => all + weight, 0)
      for (const [index, part] of shareOut(total, weights).entries()) {
        const exact = BigInt(total) * BigInt(weights[index] ?? 0)
        const difference = BigInt(part) * BigInt(whole) - exact
        expect(difference < BigInt(whole) && -difference < BigInt(whole)).toBe(true)
      }
    })
  })

  it("who weighs more never gets less, and who weighs nothing gets nothing", () => {
    always((total, weights) => {
      const shares = shareOut(rupiah(Math.abs(total)), weights).map((part, index) => ({
        part,
        weight: weights[index] ?? 0,
      }))

      for (const { part, weight } of shares) if (weight === 0) expect(part).toBe(0)
      const sorted = shares.toSorted((a, b) => a.weight - b.weight || a.part - b.part)
      expect(sorted.map(({ part }) => part)).toEqual(
        sorted.map(({ part }) => part).toSorted((a, b) => a - b)
      )
    })
  })

  it("a reversal is shared like its original", () => {
    always((total, weights) => {
      expect(shareOut(rupiah(0 - total), weights)).toEqual(
        shareOut(total, weights).map((part) => rupiah(0 - part))
      )
    })
  })
})
