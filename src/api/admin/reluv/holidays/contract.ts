import { z } from "zod"
import { fromWib } from "../../../../domain/wib"
import { text, wholeNumber, yesOrNo } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { HolidaysView } from "../../../_shapes/holiday"

const date = z
  .string(say("date"))
  .refine((day) => fromWib(day, "00:00") !== null, say("date"))
  .describe("`YYYY-MM-DD`, of WIB")

export const AdminListHolidays = z.strictObject({
  year: wholeNumber({ min: 2026, max: 2100 }).describe("such as 2027"),
})

export const AdminSetHoliday = z.strictObject({
  date,
  name: text({ min: 2, max: 200 }),
  free: yesOrNo.describe("`false` makes a day of a decree a working day"),
})

export const listHolidays = route("GET /admin/reluv/holidays", {
  who: "operator",
  says: "The days of a year that no working-day clock counts, by decree and by operators",
  query: AdminListHolidays,
  answer: HolidaysView,
})

export const setHoliday = route("POST /admin/reluv/holidays", {
  who: "operator",
  says: "Makes a day free, or a day of a decree a working day",
  notes:
    "What operators say of a day is stronger than the decree. Sellers who wait over a day that becomes free get more time to ship; nobody gets less.",
  body: AdminSetHoliday,
  example: { date: "2027-03-16", name: "Cuti bersama tambahan", free: true },
  answer: HolidaysView,
})

export const forgetHoliday = route("DELETE /admin/reluv/holidays/:date", {
  who: "operator",
  says: "Forgets what an operator said of a day: the decree counts again",
  answer: HolidaysView,
})
