import { model } from "@medusajs/framework/utils"
import { CONDITIONS, listingStatus } from "../../../domain/listing/listing-status"

/** The preloved facts of one Medusa product. Title, pictures and category are the product's own. */
export const Listing = model
  .define(
    { name: "listing", tableName: "reluv_listing" },
    {
      id: model.id({ prefix: "lst" }).primaryKey(),
      product_id: model.text(),
      seller_id: model.text(),
      condition: model.enum([...CONDITIONS]),
      brand: model.text().nullable(),
      size: model.text().nullable(),
      color: model.text().nullable(),
      /** Centimetres by name: `{ chest_width: 52, length: 68 }`. */
      measurements: model.json().nullable(),
      /** What is wrong with it, in the seller's words: `[{ description }]`. */
      defects: model.json().nullable(),
      /** The lowest price of its variants, in rupiah. */
      price: model.number(),
      original_price: model.number().nullable(),
      /** Grams of one packed piece. */
      weight: model.number(),
      status: model.enum([...listingStatus.statuses]).default("draft"),
      published_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at is null" },
    { on: ["seller_id", "status", "id"], where: "deleted_at is null" },
    { on: ["status", "published_at", "id"], where: "deleted_at is null" },
  ])
  .checks([(columns) => `${columns.price} > 0 and ${columns.weight} > 0`])
