import fc from "fast-check"
import { daysOf, lengthOf, rangeBefore, rangeOf, shiftDay, splitByMonths } from "./range"

describe("a period", () => {
  // 30 November 2026 is a Monday; 18:30 UTC of the day before is 01:30 in Jakarta.
  const now = new Date("2026-11-29T18:30:00Z")

  it.each([
    ["today", { from: "2026-11-30", to: "2026-11-30" }],
    ["week", { from: "2026-11-30", to: "2026-11-30" }],
    ["month", { from: "2026-11-01", to: "2026-11-30" }],
  ] as const)("begins at midnight in Jakarta: %s", (period, range) => {
    expect(rangeOf(period, now)).toEqual(range)
  })

  it("has a week that begins on Monday", () => {
    const sunday = new Date("2026-11-29T10:00:00Z")
    expect(rangeOf("week", sunday)).toEqual({ from: "2026-11-23", to: "2026-11-29" })
  })
})

const day = fc.integer({ min: 0, max: 4_000 }).map((n) => shiftDay("2024-01-01", n))
const range = fc
  .tuple(day, fc.integer({ min: 0, max: 800 }))
  .map(([from, days]) => ({ from, to: shiftDay(from, days) }))

describe("a range", () => {
  it("is compared with as many days, which end the day before it begins", () => {
    fc.assert(
      fc.property(range, (one) => {
        const before = rangeBefore(one)
        expect(lengthOf(before)).toBe(lengthOf(one))
        expect(shiftDay(before.to, 1)).toBe(one.from)
      })
    )
  })

  it("is its whole months and the days around them, each once", () => {
    fc.assert(
      fc.property(range, (one) => {
        const { months, days } = splitByMonths(one)
        const ofMonths = months.flatMap((month) =>
          daysOf({ from: `${month}-01`, to: shiftDay(`${month}-28`, 10) }).filter((other) =>
            other.startsWith(month)
          )
        )
        const all = [...ofMonths, ...days.flatMap(daysOf)].toSorted()
        expect(all).toEqual(daysOf(one))
        for (const rest of days) expect(lengthOf(rest)).toBeLessThanOrEqual(61)
      })
    )
  })
})
