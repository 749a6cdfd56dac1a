import { model } from "@medusajs/framework/utils"

/** Terms for one shop, those of a level, a sale, or everybody; in a category, or all of them. Rupiah. */
export const CommissionRule = model
  .define(
    { name: "commission_rule", tableName: "reluv_commission_rule" },
    {
      id: model.id({ prefix: "comr" }).primaryKey(),
      /** Empty for all of them: a unique index does not see that two nulls are the same. */
      seller_id: model.text().default(""),
      level: model.text().default(""),
      campaign_id: model.text().default(""),
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
  .indexes([
    {
      on: ["seller_id", "level", "campaign_id", "category_id"],
      name: "IDX_reluv_commission_rule_scope_unique",
      unique: true,
    },
  ])
  .checks([
    {
      name: "reluv_commission_rule_scope",
      expression: (of) =>
        `(${of.seller_id} <> '')::int + (${of.level} <> '')::int + (${of.campaign_id} <> '')::int <= 1`,
    },
  ])
