import { model } from "@medusajs/framework/utils"

/** A voucher of a cart: its buyer typed a code, or has claimed it before and it was the best to use. */
export const CartVoucher = model
  .define(
    { name: "cart_voucher", tableName: "reluv_cart_voucher" },
    {
      id: model.id({ prefix: "cvch" }).primaryKey(),
      cart_id: model.text(),
      voucher_id: model.text(),
      /** As it was typed; null of one that was claimed before. */
      code: model.text().nullable(),
      /** Its buyer took it out of this cart: it is not chosen again. */
      left_out: model.boolean().default(false),
      /** What it took off when the cart was last looked at, in rupiah. */
      amount: model.number().default(0),
      /** Why it took nothing off then: an `Obstacle`. */
      obstacle: model.json().nullable(),
    }
  )
  .indexes([
    { on: ["cart_id", "voucher_id"], unique: true, where: "deleted_at is null" },
    { on: ["updated_at"] },
  ])
