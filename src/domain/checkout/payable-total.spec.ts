import { isPayable, MAX_TOTAL } from "./payable-total"

it.each([
  [1, 1, true],
  [150_000, 150_000, true],
  [100_000, 150_000, true],
  [MAX_TOTAL, MAX_TOTAL, true],
  [0, 150_000, true],
  [-1, 150_000, false],
  [149_999.5, 150_000, false],
  [Number.NaN, 150_000, false],
  [MAX_TOTAL + 1, MAX_TOTAL + 1, false],
  // A discount brings the total down, but the lines keep their price.
  [150_000, MAX_TOTAL + 1, false],
])("a cart over Rp%p, Rp%p before discounts: payable %p", (total, before_discounts, payable) => {
  expect(isPayable({ total, before_discounts })).toBe(payable)
})
