import { model } from "@medusajs/framework/utils"

/** One piece of an offer. Amounts in rupiah. */
export const OfferPiece = model
  .define(
    { name: "offer_piece", tableName: "reluv_offer_piece" },
    {
      id: model.id({ prefix: "offp" }).primaryKey(),
      offer_id: model.text(),
      listing_id: model.text(),
      variant_id: model.text(),
      title: model.text(),
      /** What it cost when it was offered for. */
      list_price: model.number(),
      /** Its share of what was accepted; the shares make the amount. */
      price: model.number().nullable(),
    }
  )
  .indexes([
    { on: ["offer_id", "variant_id"], unique: true },
    { on: ["variant_id"] },
    { on: ["listing_id"] },
  ])
  .checks([
    {
      name: "reluv_offer_piece_price",
      expression: ({ price }) => `${price} is null or ${price} > 0`,
    },
  ])
