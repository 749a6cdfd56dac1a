import { z } from "zod"
import { REPORT_REASONS } from "../../../domain/review/review"
import { cursor } from "../../_contract/cursor"
import { text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { WaitingReview } from "../../_shapes/review"

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

/** The order of what waits, for cursors. */
export const LATEST = "latest"

/** Pages of what waits. */
export const ListWaitingReviews = z.strictObject({
  limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many parts to look at"),
  cursor: cursor()
    .refine(({ order }) => order === LATEST, say("cursor"))
    .optional()
    .describe("`next_cursor` of the page before"),
})

export const WaitingReviews = z.strictObject({
  waiting: z.array(WaitingReview),
  next_cursor: z.string().nullable(),
})

export const listWaitingReviews = route("GET /store/reviews/waiting", {
  who: "customer",
  says: "What the customer bought and can still review, newest first",
  notes: "What has been reviewed whole is passed over, so that a page may hold less than `limit`.",
  query: ListWaitingReviews,
  answer: WaitingReviews,
})
