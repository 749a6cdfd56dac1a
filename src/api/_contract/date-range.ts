import { z } from "zod"
import { lengthOf, PERIODS, type Period, type Range, rangeOf } from "../../domain/analytics/range"
import { fromWib } from "../../domain/wib"
import { oneOf } from "../_shapes/common"
import { say } from "./problems"

const MOST_DAYS = 731

const day = z
  .string(say("date"))
  .refine((text) => fromWib(text, "00:00") !== null, say("date"))
  .optional()

export const month = z
  .string(say("month"))
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, say("month"))
  .describe("`2026-11`")

/** Days of Jakarta, in a query: a period until now, or a range. */
export const dateRange = {
  period: oneOf(PERIODS)
    .default("month")
    .describe(
      "until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to`"
    ),
  from: day.describe("`YYYY-MM-DD`, with `custom`"),
  to: day.describe("the last day, with it"),
}

type Asked = { period: Period; from?: string; to?: string }

/** Refuses a range that is none, is too long, or stands beside a period. */
export function withRange<Schema extends z.ZodType<Asked>>(schema: Schema): Schema {
  return schema.refine(
    ({ period, from, to }) => {
      if (period !== "custom") return from === undefined && to === undefined
      return (
        from !== undefined && to !== undefined && from <= to && lengthOf({ from, to }) <= MOST_DAYS
      )
    },
    { ...say("date_range"), path: ["from"] }
  )
}

/** The days that such a query means. */
export function rangeIn({ period, from, to }: Asked, now = new Date()): Range {
  // Those of `custom` are there: the schema saw to it.
  return period === "custom" ? { from: from ?? "", to: to ?? "" } : rangeOf(period, now)
}
