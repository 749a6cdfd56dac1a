import { formatWib, parseWib } from "./wib-time"

it("reads a time without a zone as Jakarta's", () => {
  expect(parseWib("2026-01-01 00:00:00")).toEqual(new Date("2025-12-31T17:00:00Z"))
})

it("writes a time for Snap, with its zone", () => {
  expect(formatWib(new Date("2025-12-31T17:00:05.999Z"))).toBe("2026-01-01 00:00:05 +0700")
})

it.each([[null], [undefined], [""], ["2026-02-30 00:00:00"], ["2026-13-01 00:00:00"], ["now"]])(
  "reads no time out of %j",
  (text) => {
    expect(parseWib(text)).toBeNull()
  }
)
