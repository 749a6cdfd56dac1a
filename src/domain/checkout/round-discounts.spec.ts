import * as fc from "fast-check"
import { roundDiscounts } from "./round-discounts"

describe("rounding discounts to whole rupiah", () => {
  it.each([
    [[10_000, 15_000], []],
    [
      [6_999.93, 2_333.31],
      [7_000, 2_333],
    ],
    [
      [0.4, 0.4],
      [0, 0],
    ],
    [
      [33_333.333333, 33_333.333333, 33_333.333334],
      [33_334, 33_333, 33_333],
    ],
  ])("turns %j into %j", (amounts, rounded) => {
    const discounts = amounts.map((amount, n) => ({ id: `a${n}`, code: "HEMAT", amount }))
    expect(roundDiscounts(discounts).map(({ amount }) => amount)).toEqual(rounded)
  })

  it("never takes off more than the codes say, and less than a rupiah less for each", () => {
    const discount = fc.record({
      id: fc.uuid(),
      code: fc.constantFrom("A", "B", null),
      amount: fc.integer({ min: 0, max: 50_000_000 }).map((cents) => cents / 100),
    })
    fc.assert(
      fc.property(fc.uniqueArray(discount, { selector: ({ id }) => id }), (discounts) => {
        const changed = new Map(roundDiscounts(discounts).map(({ id, amount }) => [id, amount]))
        for (const code of ["A", "B", null]) {
          const group = discounts.filter((one) => one.code === code)
          const before = group.reduce((all, { amount }) => all + amount, 0)
          const after = group.reduce((all, { id, amount }) => all + (changed.get(id) ?? amount), 0)
          expect(Number.isInteger(after)).toBe(true)
          expect(after).toBeLessThanOrEqual(before + 1e-6)
          expect(before - after).toBeLessThan(1)
        }
      })
    )
  })
})
