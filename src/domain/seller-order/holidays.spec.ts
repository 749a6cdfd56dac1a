import { fromWib } from "../wib"
import { DECREED_UNTIL, freeDays, HOLIDAYS } from "./holidays"

const ofYear = (year: string) => HOLIDAYS.filter(({ date }) => date.startsWith(year))

it.each([
  ["2026", 17, 8],
  ["2027", 18, 8],
])("knows %s as decreed: %d holidays and %d days of leave", (year, holidays, leave) => {
  const kinds = ofYear(year).map(({ kind }) => kind)

  expect(kinds.filter((kind) => kind === "holiday")).toHaveLength(holidays)
  expect(kinds.filter((kind) => kind === "collective_leave")).toHaveLength(leave)
})

it("names each day once, in order, and none that no calendar has", () => {
  const dates = HOLIDAYS.map(({ date }) => date)

  expect(dates).toEqual([...new Set(dates)].sort())
  expect(dates.filter((date) => !fromWib(date, "00:00") || date > DECREED_UNTIL)).toEqual([])
})

it.each([
  ["with_collective_leave", true, true],
  ["holidays", true, false],
  ["none", false, false],
] as const)("under the policy %s Idul Fitri is free: %s, its leave: %s", (policy, eid, leave) => {
  const days = freeDays(policy, [])

  expect([days.has("2027-03-10"), days.has("2027-03-09")]).toEqual([eid, leave])
})

it("leaves the last word to the operator", () => {
  const days = freeDays("with_collective_leave", [
    { date: "2027-03-10", name: "dibuka", free: false },
    { date: "2027-03-15", name: "cuti tambahan", free: true },
  ])

  expect([days.has("2027-03-10"), days.has("2027-03-15")]).toEqual([false, true])
})
