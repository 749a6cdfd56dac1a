import { model } from "@medusajs/framework/utils"
import { REVIEW_KINDS } from "../../../domain/review/review"

/** What one side of a finished purchase says of the other, or of a piece. */
export const Review = model
  .define(
    { name: "review", tableName: "reluv_review" },
    {
      id: model.id({ prefix: "rev" }).primaryKey(),
      kind: model.enum([...REVIEW_KINDS]),
      seller_order_id: model.text(),
      order_id: model.text(),
      /** The line of a review of an item. */
      line_item_id: model.text().nullable(),
      listing_id: model.text().nullable(),
      /** What was bought, as it was called then. */
      title: model.text().nullable(),
      seller_id: model.text(),
      /** Who bought; null for a guest. */
      customer_id: model.text().nullable(),
      /** As strangers read it: `B***i`. */
      author: model.text().nullable(),
      rating: model.number(),
      /** 1 to 5 each, of a review of a shop; null where it was not said. */
      communication: model.number().nullable(),
      description: model.number().nullable(),
      shipping: model.number().nullable(),
      text: model.text().nullable(),
      tags: model.array(),
      /** Addresses. */
      photos: model.json(),
      /** Its money went back: it says only that it was not as described. */
      of_refunded: model.boolean().default(false),
      /** Why an operator should look at it: `Suspicion[]`. */
      suspicions: model.array(),
      /** A keyed hash of the device that it was written on. */
      device: model.text().nullable(),
      written_at: model.dateTime(),
      edited_at: model.dateTime().nullable(),
      /** When both sides were shown; null while they are blind. */
      shown_at: model.dateTime().nullable(),
      answer: model.text().nullable(),
      answered_at: model.dateTime().nullable(),
      hidden_at: model.dateTime().nullable(),
      hidden_reason: model.text().nullable(),
      hidden_by: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["line_item_id"], unique: true, where: "kind = 'item'" },
    { on: ["seller_order_id", "kind"], unique: true, where: "kind <> 'item'" },
    { on: ["seller_order_id"] },
    {
      on: ["seller_id", "shown_at", "id"],
      where: "shown_at is not null and hidden_at is null and kind <> 'buyer'",
    },
    {
      on: ["listing_id", "shown_at", "id"],
      where: "shown_at is not null and hidden_at is null and kind = 'item'",
    },
    { on: ["customer_id", "written_at"] },
    { on: ["written_at", "id"] },
  ])
  .checks([
    {
      name: "reluv_review_rated",
      expression: ({ rating }) => `${rating} >= 1 and ${rating} <= 5`,
    },
  ])
