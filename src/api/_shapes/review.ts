import { z } from "zod"
import { REPORT_REASONS, REVIEW_KINDS } from "../../domain/review/review"
import { SUSPICIONS } from "../../domain/review/suspicion"
import { time } from "./common"
import { PictureView } from "./picture"
import { SellerName } from "./seller"

const stars = z.int().min(1).max(5)
const mean = z.number().nullable().describe("two decimals; null where nobody said it")

export const RatingView = z
  .strictObject({
    average: z.number().nullable().describe("two decimals; null while there is no review"),
    count: z.int(),
    distribution: z
      .strictObject({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() })
      .describe("how many gave each rating"),
  })
  .meta({ id: "RatingView", description: "What reviews that are shown say together" })
export type RatingView = z.infer<typeof RatingView>

export const AspectsView = z
  .strictObject({ communication: mean, description: mean, shipping: mean })
  .meta({ id: "AspectsView", description: "Means of a shop's last thousand reviews" })
export type AspectsView = z.infer<typeof AspectsView>

const facts = {
  id: z.string(),
  kind: z
    .enum(REVIEW_KINDS)
    .describe("of an `item` or the `seller` by who bought; of the `buyer` by the shop"),
  rating: stars,
  aspects: z.strictObject({
    communication: stars.nullable(),
    description: stars.nullable(),
    shipping: stars.nullable(),
  }),
  text: z.string().nullable(),
  tags: z.array(z.string()),
  photos: z.array(PictureView),
  of_refunded: z.boolean().describe("its money went back"),
  listing_id: z.string().nullable(),
  title: z.string().nullable().describe("what was bought, as it was called then"),
  author: z.string().nullable().describe("who bought, as `B***i`; null for a guest"),
  written_at: time,
  edited_at: time.nullable(),
  answer: z.strictObject({ text: z.string(), at: time }).nullable().describe("of the shop"),
}

export const ReviewView = z
  .strictObject(facts)
  .meta({ id: "ReviewView", description: "A review, as anybody may read it" })
export type ReviewView = z.infer<typeof ReviewView>

export const OwnReview = z
  .strictObject({
    ...facts,
    line_item_id: z.string().nullable(),
    is_shown: z.boolean().describe("whether others read it; not while the two sides are blind"),
    is_hidden: z.boolean().describe("whether an operator took it out of sight"),
    editable_until: time.nullable().describe("null where it cannot be changed any more"),
  })
  .meta({ id: "OwnReview", description: "A review, as who wrote it reads it" })
export type OwnReview = z.infer<typeof OwnReview>

export const ReviewExchange = z
  .strictObject({
    can_review: z.boolean(),
    why_not: z
      .enum(["not_over", "not_received", "too_late"])
      .nullable()
      .describe("null where it can"),
    write_until: time.nullable(),
    blind_until: time
      .nullable()
      .describe("when both sides are shown, unless both have written before"),
    lines: z
      .array(
        z.strictObject({ line_item_id: z.string(), title: z.string(), is_reviewed: z.boolean() })
      )
      .describe("what was bought"),
    written: z.array(OwnReview).describe("by the side that asks"),
    received: z.array(ReviewView).describe("from the other side, once it is shown"),
    other_side_wrote: z.boolean(),
  })
  .meta({ id: "ReviewExchange", description: "What the two sides of a seller order say of it" })
export type ReviewExchange = z.infer<typeof ReviewExchange>

export const WaitingReview = z
  .strictObject({
    seller_order_id: z.string(),
    number: z.string(),
    seller: SellerName,
    write_until: time,
    of_refunded: z.boolean().describe("its money went back: only `not_as_described` fits"),
    lines: z
      .array(
        z.strictObject({
          line_item_id: z.string(),
          title: z.string(),
          thumbnail: z.string().nullable(),
        })
      )
      .describe("pieces that the buyer has not reviewed; of a shop, what it sold"),
    seller_is_reviewed: z.boolean(),
    buyer_is_reviewed: z.boolean(),
  })
  .meta({ id: "WaitingReview", description: "A part of which something can still be reviewed" })
export type WaitingReview = z.infer<typeof WaitingReview>

export const ModeratedReview = z
  .strictObject({
    ...facts,
    seller: SellerName,
    seller_order_id: z.string(),
    customer_id: z.string().nullable(),
    is_shown: z.boolean(),
    suspicions: z.array(z.enum(SUSPICIONS)),
    hidden: z.strictObject({ reason: z.string(), at: time }).nullable(),
    reports: z.array(
      z.strictObject({ reason: z.enum(REPORT_REASONS), text: z.string().nullable(), at: time })
    ),
  })
  .meta({ id: "ModeratedReview", description: "A review, as an operator sees it" })
export type ModeratedReview = z.infer<typeof ModeratedReview>
