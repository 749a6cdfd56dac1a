import { model } from "@medusajs/framework/utils"

/** How couriers reach a seller, and the shipping that starts there. One row per seller; private. */
export const SellerContact = model
  .define(
    { name: "seller_contact", tableName: "reluv_seller_contact" },
    {
      id: model.id({ prefix: "selc" }).primaryKey(),
      seller_id: model.text(),
      phone: model.text(),
      /** `SellerOrigin`: where parcels of this seller start. */
      origin: model.json(),
      shipping_profile_id: model.text().nullable(),
      shipping_option_id: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id"], unique: true, where: "deleted_at is null" },
    { on: ["shipping_profile_id"], where: "deleted_at is null" },
    { on: ["shipping_option_id"], where: "deleted_at is null" },
  ])
