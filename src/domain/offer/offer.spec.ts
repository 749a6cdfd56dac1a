import { answerOf, isBetween, NO_TERMS, offerStatus } from "./offer"

describe("what a shop's terms answer", () => {
  const terms = { takes_offers: true, declines_below: 60_000, accepts_from: 90_000 }

  it.each([
    [59_999, "decline"],
    [60_000, null],
    [89_999, null],
    [90_000, "accept"],
  ] as const)("%d is %s", (amount, answer) => {
    expect(answerOf(amount, [terms])).toBe(answer)
  })

  it("is nothing where it said nothing, and no where it takes none", () => {
    expect(answerOf(1, [NO_TERMS])).toBeNull()
    expect(answerOf(1_000_000, [terms, { ...terms, takes_offers: false }])).toBe("off")
  })

  it("of a bundle is held against the sums, where every listing has its word", () => {
    expect(answerOf(119_999, [terms, terms])).toBe("decline")
    expect(answerOf(180_000, [terms, terms])).toBe("accept")
    expect(answerOf(1, [terms, NO_TERMS])).toBeNull()
    expect(answerOf(500_000, [terms, { ...terms, accepts_from: null }])).toBeNull()
  })
})

describe("a counter", () => {
  const of = (by: "buyer" | "seller", amount: number) =>
    isBetween(amount, { by, standing: 70_000, list_total: 100_000, pieces: 1 })

  it.each([
    ["seller", 70_000, false],
    ["seller", 70_001, true],
    ["seller", 99_999, true],
    ["seller", 100_000, false],
    ["buyer", 70_000, false],
    ["buyer", 69_999, true],
    ["buyer", 999, false],
    ["buyer", 1_000, true],
  ] as const)("of the %s of %d: %s", (by, amount, fits) => {
    expect(of(by, amount)).toBe(fits)
  })
})

it("what was declined, withdrawn or has lapsed stays so", () => {
  expect([...offerStatus.final].sort()).toEqual(["declined", "lapsed", "withdrawn"])
})
