import { z } from "zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { eitherWay } from "../../_contract/several"
import { RatingView, ReviewView } from "../../_shapes/review"
import { ListWaitingReviews, ReportReview, WaitingReviews } from "../../store/reviews/contract"
import { reviewPage } from "../../store/sellers/contract"

export const listShopReviews = route("GET /seller/reviews", {
  who: "member",
  may: "reviews.read",
  says: "What buyers say of the shop, newest first",
  query: z.strictObject({
    ...reviewPage,
    unanswered: eitherWay().optional().describe("`true`: those that the shop has not answered"),
  }),
  answer: z.strictObject({
    reviews: z.array(ReviewView),
    rating: RatingView,
    next_cursor: z.string().nullable(),
  }),
})

export const answerReview = route("POST /seller/reviews/:id/answer", {
  who: "member",
  may: "reviews.write",
  says: "Answers a review, once, for everybody to read",
  body: z.strictObject({ answer: text({ min: 3, max: 1_000 }) }),
  example: { answer: "Terima kasih, semoga awet dipakai" },
  answer: z.strictObject({ answered: z.literal(true) }),
  refuses: ["REVIEW_NOT_FOUND", "REVIEW_ANSWERED"],
})

export const reportShopReview = route("POST /seller/reviews/:id/report", {
  who: "member",
  may: "reviews.write",
  says: "Tells the operator that a review of the shop should not be there, once",
  body: ReportReview,
  example: { reason: "false", text: "Pembeli ini mengulas barang toko lain" },
  status: 201,
  answer: z.strictObject({ reported: z.literal(true) }),
  refuses: ["REVIEW_NOT_FOUND", "REVIEW_REPORTED"],
})

export const listWaitingBuyers = route("GET /seller/reviews/waiting", {
  who: "member",
  may: "reviews.read",
  says: "Sales whose buyer the shop can still review, newest first",
  notes: "What has been reviewed is passed over, so that a page may hold less than `limit`.",
  query: ListWaitingReviews,
  answer: WaitingReviews,
})
