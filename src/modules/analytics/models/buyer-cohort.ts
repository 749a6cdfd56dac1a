import { model } from "@medusajs/framework/utils"

/** Of the buyers of a month: in which month they had bought for the first time. Rupiah; `bigint` in the table. */
export const BuyerCohort = model
  .define(
    { name: "buyer_cohort", tableName: "reluv_buyer_cohort" },
    {
      /** `2026-09:2026-11`. */
      id: model.text().primaryKey(),
      /** As `YYYY-MM`. */
      first_month: model.text(),
      month: model.text(),
      buyers: model.number(),
      goods: model.number(),
    }
  )
  .indexes([{ on: ["month"] }])
