import { scheduledDay } from "./payout-schedule"

const fridays = { weekdays: ["friday"], hour: 9 } as const

it.each([
  // 27 November 2026 is a Friday.
  ["before its hour", "2026-11-27T08:59:59+07:00", null],
  ["from its hour on", "2026-11-27T09:00:00+07:00", "2026-11-27"],
  ["until midnight in Jakarta", "2026-11-27T23:59:59+07:00", "2026-11-27"],
  ["not on the day after, though it is Friday in London", "2026-11-28T00:00:00+07:00", null],
])("a Friday pays %s", (_, now, day) => {
  expect(scheduledDay(fridays, new Date(now))).toBe(day)
})
