import { z } from "@medusajs/framework/zod"
import { REPORT_REASONS } from "../../../domain/review/review"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"

export const ReportReview = z.strictObject({
  reason: z.enum(REPORT_REASONS),
  text: text({ min: 3, max: 500 }).nullable().default(null),
})

export const reportReview = route("POST /store/reviews/:id/report", {
  who: "customer",
  says: "Tells the operator that a review should not be there, once",
  body: ReportReview,
  example: { reason: "private", text: "Nomor telepon saya tertulis di sini" },
  status: 201,
  answer: z.strictObject({ reported: z.literal(true) }),
  refuses: ["REVIEW_NOT_FOUND", "REVIEW_REPORTED"],
})
