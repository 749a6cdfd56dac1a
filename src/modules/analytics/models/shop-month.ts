import { model } from "@medusajs/framework/utils"
import { measures } from "./measures"

/** The days of a shop's month together, so that a ranking over a year does not read each of them. */
export const ShopMonth = model
  .define(
    { name: "shop_month", tableName: "reluv_shop_month" },
    {
      /** `2026-11:sel_…`. */
      id: model.text().primaryKey(),
      /** As `YYYY-MM`. */
      month: model.text(),
      seller_id: model.text(),
      ...measures(),
    }
  )
  .indexes([{ on: ["seller_id", "month"] }, { on: ["month"] }])
