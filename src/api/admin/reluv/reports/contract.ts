import { z } from "zod"
import { REPORT_OUTCOMES, REPORTED_KINDS, reportStatus } from "../../../../domain/safety/report"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { oneOf, pageOf } from "../../../_shapes/common"
import { ReportView } from "../../../_shapes/report"

export const listReports = route("GET /admin/reluv/reports", {
  who: "operator",
  says: "What people report: what waits, the oldest first; all of it, the latest first",
  query: z.strictObject({
    status: oneOf(reportStatus.statuses).optional(),
    kind: z.enum(REPORTED_KINDS).optional(),
    target_id: text({ max: 64 }).optional().describe("the history of one thing"),
    ...page(),
  }),
  answer: pageOf("reports", ReportView),
})

export const decideReport = route("POST /admin/reluv/reports/:id/decide", {
  who: "operator",
  says: "Decides all reports of the same thing that wait",
  notes:
    "`listing_blocked` takes the listing down, `message_hidden` takes the message out of sight; `handled` says that something was done elsewhere (a shop suspended, an account banned).",
  body: z.strictObject({
    outcome: z.enum(REPORT_OUTCOMES),
    note: text({ min: 3, max: 300 }).nullable().default(null),
  }),
  example: { outcome: "dismissed", note: "Labelnya asli" },
  answer: z.strictObject({ report: ReportView }),
  refuses: [
    "REPORT_NOT_FOUND",
    "REPORT_DECIDED",
    "REPORT_OUTCOME_UNFIT",
    "LISTING_STATUS_NOT_ALLOWED",
    "CHAT_MESSAGE_NOT_FOUND",
    "LIVE_MESSAGE_NOT_FOUND",
  ],
})
