import * as fc from "fast-check"
import { isQuantity } from "./quantity"

describe("how many pieces can be bought", () => {
  it("is a whole number that a column holds, and nothing else", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        // What PostgreSQL would keep of it in a column of whole numbers is the same number.
        expect(isQuantity(value)).toBe(value >= 1 && value <= 2 ** 31 - 1 && (value | 0) === value)
      })
    )
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), isQuantity))
  })

  it.each([0.1, 0.5, 1.5, 0, -1, 2 ** 31, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
    "is not %s",
    (value) => expect(isQuantity(value)).toBe(false)
  )
})
