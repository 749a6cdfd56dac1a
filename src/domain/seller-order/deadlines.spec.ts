import fc from "fast-check"
import { inWib } from "../wib"
import { addHours, addWorkingDays } from "./deadlines"
import { freeDays } from "./holidays"

// November 2026: the 23rd is a Monday. `+07:00` is Jakarta.
it.each([
  ["Monday morning", "2026-11-23T10:00:00+07:00", 1, "2026-11-24T10:00:00+07:00"],
  ["Monday morning", "2026-11-23T10:00:00+07:00", 3, "2026-11-26T10:00:00+07:00"],
  ["Friday evening", "2026-11-27T20:00:00+07:00", 1, "2026-11-30T20:00:00+07:00"],
  ["Thursday", "2026-11-26T10:00:00+07:00", 3, "2026-12-01T10:00:00+07:00"],
  ["Saturday", "2026-11-28T10:00:00+07:00", 1, "2026-11-30T23:59:00+07:00"],
  ["Sunday night", "2026-11-29T23:59:59+07:00", 2, "2026-12-01T23:59:00+07:00"],
  ["Saturday in Jakarta, Friday in London", "2026-11-27T18:00:00Z", 1, "2026-11-30T23:59:00+07:00"],
  ["Monday in Jakarta, Sunday in London", "2026-11-29T18:00:00Z", 1, "2026-12-01T01:00:00+07:00"],
  ["Monday morning", "2026-11-23T10:00:00+07:00", 0.5, "2026-11-23T22:00:00+07:00"],
  ["Monday morning", "2026-11-23T10:00:00+07:00", 10, "2026-12-07T10:00:00+07:00"],
])("%s (%s) and %d working days is %s", (_, start, days, end) => {
  expect(addWorkingDays(new Date(start), days)).toEqual(new Date(end))
})

it.each([
  ["over a holiday", "2026-12-23T10:00:00+07:00", 1, "2026-12-28T10:00:00+07:00"],
  ["over Idul Fitri and its leave", "2026-03-17T10:00:00+07:00", 3, "2026-03-27T10:00:00+07:00"],
  ["from within them", "2026-03-20T10:00:00+07:00", 1, "2026-03-25T23:59:00+07:00"],
])("counts no free day: %s (%s, %d days)", (_, start, days, end) => {
  const free = freeDays("with_collective_leave", [])

  expect(addWorkingDays(new Date(start), days, free)).toEqual(new Date(end))
})

it("always ends on a working day, never before as many calendar days", () => {
  const start = fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2030-01-01T00:00:00Z"),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 30 }), (start, days) => {
      const end = addWorkingDays(start, days)

      const weekday = new Date(end.getTime() + 7 * 3_600_000).getUTCDay()
      expect([1, 2, 3, 4, 5]).toContain(weekday)
      expect(end.getTime() - start.getTime()).toBeGreaterThanOrEqual(days * 86_400_000 - 60_000)
      expect(end.getTime() - start.getTime()).toBeLessThanOrEqual(
        (days + 2 * Math.ceil(days / 5) + 2) * 86_400_000
      )
    })
  )
})

it("never ends on a free day, and never sooner than without", () => {
  const start = fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2027-11-01T00:00:00Z"),
    noInvalidDate: true,
  })
  const free = freeDays("with_collective_leave", [])
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 20 }), (start, days) => {
      const end = addWorkingDays(start, days, free)

      expect(free).not.toContain(inWib(end).date)
      expect(end.getTime()).toBeGreaterThanOrEqual(addWorkingDays(start, days).getTime())
    })
  )
})

it("adds hours, weekends or not", () => {
  expect(addHours(new Date("2026-11-27T20:00:00Z"), 72)).toEqual(new Date("2026-11-30T20:00:00Z"))
  expect(addHours(new Date("2026-11-27T20:00:00Z"), 0.5)).toEqual(new Date("2026-11-27T20:30:00Z"))
})
