import { formatRupiah, NO_MONEY, NotWholeRupiahError, rupiah, sum } from "./rupiah"

it.each([0, 1, 150_000, -20_000, Number.MAX_SAFE_INTEGER])("%d is an amount", (value) => {
  expect(rupiah(value)).toBe(value)
})

it.each([0.5, 99.99, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
  "%d is none, and is never rounded to one",
  (value) => {
    expect(() => rupiah(value)).toThrow(NotWholeRupiahError)
  }
)

it("has no minus zero", () => {
  expect(Object.is(rupiah(-0), 0)).toBe(true)
})

it("sums, and nothing is no money", () => {
  expect(sum([100_000, 12_000, -5_000])).toBe(107_000)
  expect(sum([])).toBe(NO_MONEY)
})

it("does not let a sum leave the whole numbers", () => {
  expect(() => sum([0.1, 0.2])).toThrow(NotWholeRupiahError)
  expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(NotWholeRupiahError)
})

it.each([
  [0, "Rp0"],
  [999, "Rp999"],
  [1_000, "Rp1.000"],
  [150_000, "Rp150.000"],
  [1_250_000, "Rp1.250.000"],
  [-75_500, "-Rp75.500"],
])("writes %d as %s", (amount, written) => {
  expect(formatRupiah(amount)).toBe(written)
})
