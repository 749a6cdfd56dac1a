import { model } from "@medusajs/framework/utils"

/** A customer who has claimed a public voucher, or was given a hidden one. */
export const VoucherHolder = model
  .define(
    { name: "voucher_holder", tableName: "reluv_voucher_holder" },
    {
      id: model.id({ prefix: "vchh" }).primaryKey(),
      voucher_id: model.text(),
      customer_id: model.text(),
    }
  )
  .indexes([
    { on: ["customer_id", "voucher_id"], unique: true, where: "deleted_at is null" },
    { on: ["voucher_id"] },
  ])
