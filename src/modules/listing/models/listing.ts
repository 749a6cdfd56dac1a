import { model } from "@medusajs/framework/utils"
import { CONDITIONS } from "../../../domain/listing/condition"
import { listingStatus } from "../../../domain/listing/listing-status"

/** The preloved facts of one Medusa product. Title, pictures and category are the product's own. */
export const Listing = model
  .define(
    { name: "listing", tableName: "reluv_listing" },
    {
      id: model.id({ prefix: "lst" }).primaryKey(),
      product_id: model.text(),
      seller_id: model.text(),
      /** That of its worst variant; null in a draft that has none yet. */
      condition: model.enum([...CONDITIONS]).nullable(),
      /** New, and the tags of the shop are on. */
      has_tags: model.boolean().default(false),
      brand: model.text().nullable(),
      size: model.text().nullable(),
      color: model.text().nullable(),
      /** Centimetres by name: `{ chest_width: 52, length: 68 }`. */
      measurements: model.json().nullable(),
      /** What is wrong with it, in the seller's words, and which picture shows it: `[{ description, picture }]`. */
      defects: model.json().nullable(),
      /** The lowest price of its variants, in rupiah; a copy of the product's. Null in a draft that has none yet. */
      price: model.number().nullable(),
      original_price: model.number().nullable(),
      /** Grams of one packed piece; a copy of the product's. Null in a draft that has none yet. */
      weight: model.number().nullable(),
      status: model.enum([...listingStatus.statuses]).default("draft"),
      /** Why it was taken down, refused or hidden; null while it is on sale. */
      status_reason: model.text().nullable(),
      /** Why an operator refused it or took it down: a `VerdictReason`. */
      verdict_reason: model.text().nullable(),
      /** What it was before it was taken down: a `BeforeBlock`. */
      blocked_from: model.json().nullable(),
      /** Since when it waits for an operator. */
      review_since: model.dateTime().nullable(),
      published_at: model.dateTime().nullable(),
      /** When its last piece was paid for; of one that is on sale again, the last time. */
      sold_at: model.dateTime().nullable(),
      /** False until its product, its stock and its pieces are there: nobody sees it before. */
      is_made: model.boolean().default(true),
      /** It was rewritten off sale: where the operator moderates, it is looked at before it is back. */
      unreviewed: model.boolean().default(false),
      /** Which request made it, and what that one asked for: asked again, it is the same listing. */
      request_key: model.text().nullable(),
      request_hash: model.text().nullable(),
      /** What its seller asked to change and is not done everywhere yet: a `PendingChange`. */
      change: model.json().nullable(),
      /** When a job finishes what somebody began with it, unless they have; null when nothing is open. */
      settle_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at is null" },
    { on: ["seller_id", "status", "id"], where: "deleted_at is null" },
    { on: ["status", "published_at", "id"], where: "deleted_at is null" },
    { on: ["seller_id", "request_key"], where: "request_key is not null" },
    { on: ["review_since", "id"], where: "status = 'in_review' and deleted_at is null" },
    { on: ["settle_at"], where: "settle_at is not null" },
  ])
  .checks([
    {
      name: "reluv_listing_complete_on_sale",
      expression: ({ status, condition, price, weight }) =>
        `${status} not in ('in_review', 'active', 'sold') or (${condition} is not null and coalesce(${price}, 0) > 0 and coalesce(${weight}, 0) > 0)`,
    },
    {
      name: "reluv_listing_amounts_positive",
      expression: ({ price, weight }) => `coalesce(${price}, 1) > 0 and coalesce(${weight}, 1) > 0`,
    },
  ])
