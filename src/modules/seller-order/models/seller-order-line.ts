import { model } from "@medusajs/framework/utils"

/** One line of the Medusa order that belongs to a seller order. Amounts in rupiah. */
export const SellerOrderLine = model
  .define(
    { name: "seller_order_line", tableName: "reluv_seller_order_line" },
    {
      id: model.id({ prefix: "sordl" }).primaryKey(),
      seller_order_id: model.text(),
      /** The Medusa order's line item. */
      line_item_id: model.text(),
      variant_id: model.text().nullable(),
      product_id: model.text().nullable(),
      title: model.text(),
      /** Which of the listing's variants: `M`. */
      variant_title: model.text().nullable(),
      thumbnail: model.text().nullable(),
      quantity: model.number(),
      /** Grams of one piece. */
      weight: model.number(),
      /** Centimetres of one piece, as they were quoted. */
      length: model.number().nullable(),
      width: model.number().nullable(),
      height: model.number().nullable(),
      subtotal: model.number(),
      discount_total: model.number(),
      total: model.number(),
      /** What its listing said when it was bought, as `Evidence`: the listing may change or go. */
      evidence: model.json().nullable(),
      /** SHA-256 of it: nobody changed it since. */
      evidence_hash: model.text().nullable(),
    }
  )
  .indexes([{ on: ["line_item_id"], unique: true }, { on: ["seller_order_id"] }])
