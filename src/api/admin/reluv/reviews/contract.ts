import { z } from "zod"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { eitherWay } from "../../../_contract/several"
import { pageOf } from "../../../_shapes/common"
import { ModeratedReview } from "../../../_shapes/review"

const answer = z.strictObject({ review: ModeratedReview })

export const listAllReviews = route("GET /admin/reluv/reviews", {
  who: "operator",
  says: "All reviews, newest first",
  query: z.strictObject({
    seller_id: text({ max: 64 }).optional(),
    suspicious: eitherWay().optional().describe("`true`: those that may not be what they seem"),
    reported: eitherWay().optional().describe("`true`: those that somebody reported"),
    hidden: eitherWay().optional(),
    ...page(),
  }),
  answer: pageOf("reviews", ModeratedReview),
})

export const hideReview = route("POST /admin/reluv/reviews/:id/hide", {
  who: "operator",
  says: "Takes a review out of sight, and its rating out of the average",
  body: z.strictObject({ reason: text({ min: 3, max: 300 }) }),
  example: { reason: "Menyebut nomor telepon" },
  answer,
  refuses: ["REVIEW_NOT_FOUND"],
})

export const restoreReview = route("POST /admin/reluv/reviews/:id/restore", {
  who: "operator",
  says: "Takes that back",
  answer,
  refuses: ["REVIEW_NOT_FOUND"],
})
