import { changeOf, lastDays } from "./days"

it("counts days back from today in Jakarta", () => {
  const now = new Date("2026-11-29T17:30:00Z")
  expect(lastDays(1, now)).toEqual({ from: "2026-11-30", to: "2026-11-30" })
  expect(lastDays(30, now)).toEqual({ from: "2026-11-01", to: "2026-11-30" })
})

it.each([
  [150, 100, 0.5],
  [50, 100, -0.5],
  [5, 0, null],
  [null, 100, null],
])("tells how %s differs from %s", (now, before, change) => {
  expect(changeOf(now, before)).toBe(change)
})
