import { z } from "zod"
import {
  REPORT_OUTCOMES,
  REPORTED_KINDS,
  reportStatus,
  SAFETY_REASONS,
} from "../../domain/safety/report"
import { oneOf, time } from "./common"

export const ReportView = z
  .strictObject({
    id: z.string(),
    kind: z.enum(REPORTED_KINDS),
    target_id: z.string(),
    target: z
      .strictObject({
        title: z
          .string()
          .nullable()
          .describe("of the listing or the shop, the buyer's name, or what a message says"),
        seller_id: z.string().nullable(),
        status: z.string().nullable(),
        conversation_id: z.string().nullable().describe("of a message"),
      })
      .describe("what it is now"),
    reason: z.enum(SAFETY_REASONS),
    text: z.string().nullable(),
    reporter_id: z.string(),
    status: oneOf(reportStatus.statuses),
    outcome: z.enum(REPORT_OUTCOMES).nullable(),
    note: z.string().nullable(),
    decided_at: time.nullable(),
    created_at: time,
    history: z
      .strictObject({
        open: z.int().describe("reports of the same thing that wait, this one among them"),
        acted: z.int(),
        dismissed: z.int(),
        reporter_dismissed: z.int().describe("how often who reports was wrong before"),
      })
      .describe("of the same thing, and of who reports"),
  })
  .meta({ id: "ReportView", description: "What somebody reports, beside what is known of it" })
export type ReportView = z.infer<typeof ReportView>
