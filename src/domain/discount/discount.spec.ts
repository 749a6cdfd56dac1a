import fc from "fast-check"
import { discounted, phaseOf, wrongTimesOf } from "./discount"

const percentage = (value: number) => ({ kind: "percentage", value }) as const

describe("a discount", () => {
  it.each([
    ["of a tenth", percentage(10), { regular: 99_999, lowest: 99_999 }, 89_999],
    [
      "to a price",
      { kind: "price", value: 50_000 } as const,
      { regular: 80_000, lowest: 80_000 },
      50_000,
    ],
    [
      "from a price that was raised, still lower",
      percentage(60),
      { regular: 200_000, lowest: 100_000 },
      80_000,
    ],
  ])("is told from the lowest of some days: %s", (_, terms, offer, price) => {
    expect(discounted(terms, offer)).toEqual({ price, compare_at: offer.lowest })
  })

  it.each([
    [
      "from a price that was raised yesterday",
      percentage(50),
      { regular: 200_000, lowest: 100_000 },
    ],
    [
      "to the same price",
      { kind: "price", value: 80_000 } as const,
      { regular: 80_000, lowest: 80_000 },
    ],
    ["to nothing", percentage(90), { regular: 5, lowest: 5 }],
  ])("is none: %s", (_, terms, offer) => {
    expect(discounted(terms, offer)).toBeNull()
  })

  it("is whole rupiah, above nothing, below everything that it was offered for", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 90 }), (regular, lowest, value) => {
        const told = discounted(percentage(value), { regular, lowest })
        if (!told) return
        expect(Number.isInteger(told.price)).toBe(true)
        expect(told.price).toBeGreaterThan(0)
        expect(told.price).toBeLessThan(told.compare_at)
        expect(told.compare_at).toBe(Math.min(regular, lowest))
      })
    )
  })
})

describe("its times", () => {
  const day = (number: number) => new Date(Date.UTC(2030, 0, number))
  it.each([
    [1, 2, null],
    [1, 92, "too_long"],
    [3, 2, "ends_before"],
    [-3, -2, "is_over"],
    [400, 401, "too_far"],
  ])("from day %i to day %i: %s", (starts, ends, wrong) => {
    expect(wrongTimesOf({ starts_at: day(starts), ends_at: day(ends) }, day(1))).toBe(wrong)
  })

  it("say what it is called", () => {
    const discount = { status: "active", starts_at: day(2), ends_at: day(4) } as const
    expect([1, 2, 4].map((now) => phaseOf(discount, day(now)))).toEqual([
      "scheduled",
      "running",
      "ended",
    ])
    expect(phaseOf({ ...discount, status: "ended" }, day(3))).toBe("ended")
  })
})
