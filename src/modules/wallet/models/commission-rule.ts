import { model } from "@medusajs/framework/utils"

/** Terms for one shop, one category with all below it, both, or neither: `CommissionTerms`. Rupiah. */
export const CommissionRule = model
  .define(
    { name: "commission_rule", tableName: "reluv_commission_rule" },
    {
      id: model.id({ prefix: "comr" }).primaryKey(),
      /** Empty for all of them: a unique index does not see that two nulls are the same. */
      seller_id: model.text().default(""),
      category_id: model.text().default(""),
      /** Hundredths of a percent. */
      basis_points: model.number(),
      fixed: model.number(),
      minimum: model.number(),
      cap: model.number().nullable(),
      of_shipping: model.boolean(),
      of_vouchers: model.boolean(),
    }
  )
  .indexes([{ on: ["seller_id", "category_id"], unique: true }])
