import { model } from "@medusajs/framework/utils"

/** A code that stands for a voucher: one for everybody, or one of many that each count by themselves. */
export const VoucherCode = model
  .define(
    { name: "voucher_code", tableName: "reluv_voucher_code" },
    {
      id: model.id({ prefix: "vchc" }).primaryKey(),
      voucher_id: model.text(),
      /** In capitals: a code is one in any spelling. */
      code: model.text(),
      /** How often this very code may be used; null as often as its voucher. */
      quota: model.number().nullable(),
      used: model.number().default(0),
    }
  )
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at is null" },
    { on: ["voucher_id", "id"] },
  ])
  .checks([
    {
      name: "reluv_voucher_code_within_limits",
      expression: ({ used, quota }) => `${used} >= 0 and ${used} <= coalesce(${quota}, ${used})`,
    },
  ])
