import { z } from "zod"

const HolidayView = z
  .strictObject({
    date: z.string().describe("`YYYY-MM-DD`, of WIB"),
    name: z.string(),
    kind: z
      .enum(["holiday", "collective_leave", "operator"])
      .describe("by which decree, or `operator` where one had the last word"),
    free: z.boolean().describe("whether clocks leave the day out"),
  })
  .meta({ id: "HolidayView", description: "A day that is no ordinary working day" })

export const HolidaysView = z
  .strictObject({
    holidays: z.array(HolidayView),
    decreed_until: z.string().describe("the last day that the decrees here reach"),
  })
  .meta({ id: "HolidaysView", description: "The holidays of a year" })
export type HolidaysView = z.infer<typeof HolidaysView>
