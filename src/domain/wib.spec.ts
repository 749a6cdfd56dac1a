import { fromWib, inWib, nextMidnightInWib } from "./wib"

const newYear = new Date("2025-12-31T17:00:00.000Z")

it("is seven hours ahead of UTC, also over the end of a year", () => {
  expect(inWib(newYear)).toEqual({ date: "2026-01-01", time: "00:00:00", weekday: 4 })
  expect(inWib(new Date(newYear.getTime() - 1))).toEqual({
    date: "2025-12-31",
    time: "23:59:59",
    weekday: 3,
  })
})

it.each(["00:00", "00:00:00"])("is read back from its day and %s", (time) => {
  expect(fromWib("2026-01-01", time)).toEqual(newYear)
})

it.each([
  ["2026-02-30", "10:00"],
  ["2026-13-01", "10:00"],
  ["2026-01-01", "24:00"],
  ["2026-01-01", "10:60"],
  ["1-1-2026", "10:00"],
  ["", ""],
])("knows no %s %s", (date, time) => {
  expect(fromWib(date, time)).toBeNull()
})

it("has its midnights at 17:00 UTC", () => {
  expect(nextMidnightInWib(new Date("2026-05-27T16:59:59.999Z"))).toEqual(
    new Date("2026-05-27T17:00:00.000Z")
  )
  expect(nextMidnightInWib(new Date("2026-05-27T17:00:00.000Z"))).toEqual(
    new Date("2026-05-28T17:00:00.000Z")
  )
})
