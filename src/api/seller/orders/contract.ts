import { z } from "zod"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { page, text, url } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { reviewFields } from "../../_contract/review-fields"
import { PDF, route } from "../../_contract/route"
import { oneOf, pageOf } from "../../_shapes/common"
import { RatingView, ReviewExchange } from "../../_shapes/review"
import { SellerOrderView } from "../../_shapes/seller-order"

export const SellerListOrders = z.strictObject({
  status: oneOf(sellerOrderStatus.statuses).optional(),
  ...page(),
})

const TrackingNumber = text({ max: 60 })
  .transform((number) => number.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9./_-]{4,31}$/, say("tracking_number")))

/** A courier to book, or, with a `tracking_number`, a parcel that the seller has sent alone. */
export const SellerShipOrder = z
  .strictObject({
    method: z
      .enum(["pickup", "drop_off"])
      .optional()
      .describe("as the courier offers; `pickup` when absent"),
    scheduled: z
      .strictObject(
        {
          date: z.string(say("date")).regex(/^\d{4}-\d{2}-\d{2}$/, say("date")),
          time: z.string(say("time")).regex(/^([01]\d|2[0-3]):[0-5]\d$/, say("time")),
        },
        say("object")
      )
      .optional()
      .describe("a pickup's `YYYY-MM-DD` and `HH:mm` in WIB, at most 7 days ahead"),
    note: text({ min: 0, max: 200 }).optional().describe("for the courier"),
    tracking_number: TrackingNumber.optional().describe(
      "of a parcel that was sent alone: 5 to 32 letters and digits; another number corrects it"
    ),
    courier_code: z
      .string(say("courier_code"))
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9_-]{1,31}$/, say("courier_code"))
      .optional()
      .describe(
        "such as `jne`, with `tracking_number`; any courier is taken, and `shipment.tracked` says whether its news come by themselves"
      ),
    tracking_url: url.optional().describe("with `tracking_number`"),
  })
  .refine((body) => !body.tracking_number || body.courier_code, {
    path: ["courier_code"],
    ...say("tracking_needs_courier"),
  })
  .refine((body) => body.tracking_number || !(body.courier_code || body.tracking_url), {
    path: ["tracking_number"],
    ...say("courier_needs_tracking"),
  })
  .refine((body) => !body.tracking_number || !(body.method || body.scheduled || body.note), {
    path: ["tracking_number"],
    ...say("sent_alone"),
  })
  .refine((body) => !body.scheduled || body.method !== "drop_off", {
    path: ["scheduled"],
    ...say("scheduled_pickup_only"),
  })

export const SellerRejectOrder = z.strictObject({ reason: text({ min: 3, max: 300 }) })

export const SellerAnswerDispute = z.strictObject({ answer: text({ min: 3, max: 2_000 }) })

const answer = z.strictObject({ order: SellerOrderView })

export const listSellerOrders = route("GET /seller/orders", {
  who: "member",
  may: "orders.read",
  says: "The shop's seller orders, newest first",
  query: SellerListOrders,
  answer: pageOf("orders", SellerOrderView),
})

export const readOwnOrder = route("GET /seller/orders/:id", {
  who: "member",
  may: "orders.read",
  says: "One, with the address once it is paid",
  answer,
  refuses: ["ORD_001"],
})

export const processOrder = route("POST /seller/orders/:id/process", {
  who: "member",
  may: "orders.ship",
  says: "The parcel is being prepared",
  answer,
  refuses: ["ORD_001", "SELLER_ORDER_STATUS_NOT_ALLOWED"],
})

export const shipOrder = route("POST /seller/orders/:id/ship", {
  who: "member",
  may: "orders.ship",
  says: "Books the courier that the buyer chose, or records a typed tracking number",
  notes:
    "Repeating it gives the same parcel. With `tracking_number` and `courier_code` nothing is booked: the parcel is on its way already.",
  body: SellerShipOrder,
  example: { method: "pickup" },
  answer,
  refuses: [
    "ORD_001",
    "SELLER_ORDER_STATUS_NOT_ALLOWED",
    "SHIPMENT_LIVE",
    "CASH_NEEDS_BOOKING",
    "CASH_REFUSED",
    "SHIPMENT_BUSY",
    "COURIER_NOT_CHOSEN",
    "PART_OFF",
    "ORDER_CANCELLED",
    "COLLECTION_METHOD_NOT_OFFERED",
    "PICKUP_TIME_INVALID",
    "COURIER_REFUSED",
    "COURIER_UNAVAILABLE",
  ],
})

export const printLabel = route("GET /seller/orders/:id/label", {
  who: "member",
  may: "orders.ship",
  says: "The label to stick on the parcel: a PDF of one A6 page",
  answer: PDF,
  refuses: ["ORD_001", "LABEL_NOT_READY"],
})

export const cancelBooking = route("POST /seller/orders/:id/cancel-booking", {
  who: "member",
  may: "orders.ship",
  says: "Gives the courier back; another can be booked",
  answer,
  refuses: [
    "ORD_001",
    "SELLER_ORDER_STATUS_NOT_ALLOWED",
    "SHIPMENT_BUSY",
    "BOOKING_UNKNOWN",
    "COURIER_REFUSED",
    "COURIER_UNAVAILABLE",
  ],
})

export const rejectOrder = route("POST /seller/orders/:id/reject", {
  who: "member",
  may: "orders.reject",
  says: "Cannot fulfil it: exactly this part is refunded",
  body: SellerRejectOrder,
  example: { reason: "Barang rusak" },
  answer,
  refuses: [
    "ORD_001",
    "SELLER_ORDER_STATUS_NOT_ALLOWED",
    "SHIPMENT_BUSY",
    "BOOKING_UNKNOWN",
    "COURIER_REFUSED",
    "COURIER_UNAVAILABLE",
  ],
})

export const answerDispute = route("POST /seller/orders/:id/dispute", {
  who: "member",
  may: "disputes.answer",
  says: "Answers a dispute",
  body: SellerAnswerDispute,
  example: { answer: "Barangnya sesuai foto" },
  answer,
  refuses: ["ORD_001", "DISPUTE_NOT_FOUND", "DISPUTE_DECIDED"],
})

export const SellerReviewBuyer = z.strictObject(reviewFields("buyer"))

const reviews = z.strictObject({
  reviews: ReviewExchange,
  buyer_rating: RatingView.describe("what shops say of this buyer"),
})

export const readOrderReviews = route("GET /seller/orders/:id/reviews", {
  who: "member",
  may: "reviews.read",
  says: "What the shop said of a buyer, what the buyer says once it is shown, and the buyer's rating",
  answer: reviews,
  refuses: ["ORD_001"],
})

export const reviewBuyer = route("POST /seller/orders/:id/reviews", {
  who: "member",
  may: "reviews.write",
  says: "Reviews who bought",
  notes:
    "For 30 days after the part was completed or refunded; within 48 hours it can be sent again, changed. Shops alone read it, and the buyer once both have written, or 14 days are over.",
  body: SellerReviewBuyer,
  example: { rating: 5, tags: ["paid_fast"] },
  answer: reviews,
  refuses: ["ORD_001", "REVIEW_NOT_POSSIBLE", "REVIEW_FIXED"],
})
