import { isDueAtTheDoor, partWords } from "./at-the-door"

it.each([
  ["pending", true],
  ["paid", true],
  ["processing", true],
  ["shipped", true],
  ["delivered", false],
  ["completed", false],
  ["disputed", false],
  ["cancelled", false],
  ["refunded", false],
] as const)(
  "of a part at the door that is %s a courier is still to collect it: %s",
  (status, is) => {
    expect(isDueAtTheDoor({ status, cash_due: 112_000 })).toBe(is)
    expect(isDueAtTheDoor({ status, cash_due: null })).toBe(false)
  }
)

it("only a part that was paid before is called paid", () => {
  expect(partWords({ cash_due: null })("paid")).toBe("paid")
  expect(partWords({ cash_due: 112_000 })("paid")).toBe("on_delivery")
  expect(partWords({ cash_due: 112_000 })("shipped")).toBe("shipped")
})
