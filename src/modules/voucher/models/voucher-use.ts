import { model } from "@medusajs/framework/utils"
import { voucherUseStatus } from "../../../domain/voucher/voucher-status"

/** One use of a voucher by one purchase: counted while it is `used`. Amounts in rupiah. */
export const VoucherUse = model
  .define(
    { name: "voucher_use", tableName: "reluv_voucher_use" },
    {
      id: model.id({ prefix: "vchu" }).primaryKey(),
      voucher_id: model.text(),
      cart_id: model.text(),
      /** Once there is one. */
      order_id: model.text().nullable(),
      status: model.enum([...voucherUseStatus.statuses]).default("used"),
      code: model.text().nullable(),
      customer_id: model.text().nullable(),
      /** By what the buyer is known again: account, e-mail, verified phone. See `buyerKeys` and `WITH_PHONE`. */
      buyer_keys: model.array(),
      amount: model.number(),
      /** As it was promised: a voucher may be changed later. */
      platform_percent: model.number(),
      /** What it took off which line or courier: `VoucherShare[]`. */
      shares: model.json(),
      returned_at: model.dateTime().nullable(),
      return_reason: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["cart_id", "voucher_id"], unique: true, where: "status = 'used'" },
    { on: ["order_id", "voucher_id"], unique: true, where: "order_id is not null" },
    { on: ["voucher_id", "created_at"] },
    { on: ["buyer_keys"], type: "GIN" },
  ])
