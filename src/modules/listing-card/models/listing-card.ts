import { model } from "@medusajs/framework/utils"
import { CARD_STATUSES } from "../card-status"

/**
 * A listing as shoppers find it: what its rows, its shop's and its product's say, in one row. It is
 * written again whenever one of them changes (`write.ts`), and never the truth about what can be bought:
 * whoever reads it asks `reluv_piece`, `reluv_listing` and `reluv_seller` by their keys (`read.ts`).
 */
export const ListingCard = model
  .define(
    { name: "listing_card", tableName: "reluv_listing_card" },
    {
      /** The listing's own. */
      id: model.text().primaryKey(),
      product_id: model.text(),
      seller_id: model.text(),
      title: model.text(),
      handle: model.text(),
      thumbnail: model.text().nullable(),
      /** The lowest of its variants as it is now, in rupiah. */
      price: model.number(),
      /** What that is a discount from, and until when; null while there is none. */
      compare_at: model.number().nullable(),
      sale_ends_at: model.dateTime().nullable(),
      /** Of the marketplace, whose price that is; null of a discount of its shop's own. */
      campaign_id: model.text().nullable(),
      /** When a sale of it begins or ends next: the card is to be written again then. */
      turns_at: model.dateTime().nullable(),
      original_price: model.number().nullable(),
      /** Each condition, size and colour that one of its variants has, as its seller wrote it. */
      conditions: model.array(),
      sizes: model.array(),
      colors: model.array(),
      /** The same in small letters, to be found by. */
      size_keys: model.array(),
      color_keys: model.array(),
      brand: model.text().nullable(),
      /** Of its category and those above it. */
      category_ids: model.array(),
      seller_name: model.text(),
      seller_handle: model.text(),
      city: model.text(),
      province: model.text(),
      is_open: model.boolean(),
      /** All documents of its shop's owner were found right. */
      is_verified: model.boolean(),
      /** Codes of the couriers that its shop sends with, in small letters; `*`: all that there are. */
      couriers: model.array(),
      status: model.enum([...CARD_STATUSES]),
      /** On sale in an active shop, with a piece that nobody has claimed, when the card was written. */
      is_buyable: model.boolean(),
      published_at: model.dateTime(),
      sold_at: model.dateTime().nullable(),
      /** `popularity.ts` */
      popularity: model.number(),
      /** When the listing was made. */
      listed_at: model.dateTime(),
      /** `[{ id, title, size, color, condition, price }]`, as its seller ordered them. */
      variants: model.json(),
      /** What an answer says of it, as JSON, but for what is asked of the tables that know. */
      view: model.text(),
    }
  )
  .indexes([
    { on: ["product_id"] },
    { on: ["published_at", "id"], where: "is_buyable" },
    {
      name: "IDX_reluv_listing_card_on_sale",
      on: ["published_at", "id"],
      where: "is_buyable and compare_at is not null",
    },
    { on: ["price", "id"], where: "is_buyable" },
    { on: ["popularity", "id"], where: "is_buyable" },
    { on: ["sale_ends_at", "id"], where: "is_buyable and sale_ends_at is not null" },
    {
      on: ["campaign_id", "published_at", "id"],
      where: "is_buyable and campaign_id is not null",
    },
    { on: ["turns_at"], where: "turns_at is not null" },
    { on: ["seller_id", "published_at", "id"], where: "is_buyable" },
  ])
