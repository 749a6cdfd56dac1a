import { z } from "zod"
import { text, url } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { reviewFields, stars } from "../../_contract/review-fields"
import { route } from "../../_contract/route"
import { ReviewExchange } from "../../_shapes/review"
import { SellerOrderView } from "../../_shapes/seller-order"

export const StoreOpenDispute = z.strictObject({
  reason: z.enum(["not_as_described", "damaged", "wrong_item", "not_received", "other"]),
  text: text({ min: 10, max: 2_000 }),
  photos: z.array(url, say("list")).max(8).default([]),
})

const answer = z.strictObject({ seller_order: SellerOrderView })

export const readSellerOrder = route("GET /store/seller-orders/:id", {
  who: "buyer",
  says: "One part of a purchase",
  answer,
  refuses: ["ORD_001"],
})

export const receiveSellerOrder = route("POST /store/seller-orders/:id/receive", {
  who: "buyer",
  says: "The goods are here: completes the part",
  answer,
  refuses: ["ORD_001", "SELLER_ORDER_STATUS_NOT_ALLOWED"],
})

export const extendSellerOrder = route("POST /store/seller-orders/:id/extend", {
  who: "buyer",
  says: "More time before it completes by itself, once",
  answer,
  refuses: ["ORD_001", "EXTENSION_NOT_ALLOWED"],
})

export const openDispute = route("POST /store/seller-orders/:id/dispute", {
  who: "buyer",
  says: "Something is wrong: stops the clock until an operator has decided",
  body: StoreOpenDispute,
  pictures: ["photos"],
  example: { reason: "damaged", text: "Sobek di bagian lengan" },
  status: 201,
  answer,
  refuses: ["ORD_001", "DISPUTE_EXISTS", "SELLER_ORDER_STATUS_NOT_ALLOWED"],
})

export const StoreReviewItem = z.strictObject({
  ...reviewFields("item"),
  photos: z.array(url, say("list")).max(4).default([]),
})

export const StoreReviewSeller = z.strictObject({
  ...reviewFields("seller"),
  aspects: z
    .strictObject(
      {
        communication: stars.optional(),
        description: stars.optional(),
        shipping: stars.optional(),
      },
      say("object")
    )
    .default({}),
})

const exchange = z.strictObject({ reviews: ReviewExchange })

export const readReviews = route("GET /store/seller-orders/:id/reviews", {
  who: "buyer",
  says: "What can be reviewed of a part, what was, and what its shop says of the buyer",
  answer: exchange,
  refuses: ["ORD_001"],
})

const BLIND =
  "For 30 days after the part was completed or refunded; within 48 hours it can be sent again, changed. Nobody reads it before the shop has reviewed the buyer, or 14 days are over."

export const reviewItem = route("POST /store/seller-orders/:id/reviews/items/:line_item_id", {
  who: "buyer",
  says: "Reviews one piece of a part",
  notes: `${BLIND} A piece whose money went back takes the tag \`not_as_described\` alone, and at most 3 stars.`,
  body: StoreReviewItem,
  pictures: ["photos"],
  example: { rating: 5, text: "Persis seperti di foto, wangi", tags: ["as_described"] },
  answer: exchange,
  refuses: [
    "ORD_001",
    "REVIEW_LINE_NOT_FOUND",
    "REVIEW_NOT_POSSIBLE",
    "REVIEW_OF_OWN_SHOP",
    "REVIEW_OF_REFUNDED",
    "REVIEW_FIXED",
  ],
})

export const reviewSeller = route("POST /store/seller-orders/:id/reviews/seller", {
  who: "buyer",
  says: "Reviews the shop of a part",
  notes: BLIND,
  body: StoreReviewSeller,
  example: { rating: 4, aspects: { communication: 5, shipping: 3 }, tags: ["friendly"] },
  answer: exchange,
  refuses: ["ORD_001", "REVIEW_NOT_POSSIBLE", "REVIEW_OF_OWN_SHOP", "REVIEW_FIXED"],
})
