import { model } from "@medusajs/framework/utils"
import { measures } from "./measures"

/** A shop's day; there is none where nothing was. */
export const ShopDay = model
  .define(
    { name: "shop_day", tableName: "reluv_shop_day" },
    {
      /** `2026-11-29:sel_…`. */
      id: model.text().primaryKey(),
      /** As `YYYY-MM-DD`, in Jakarta. */
      day: model.text(),
      seller_id: model.text(),
      ...measures(),
    }
  )
  .indexes([{ on: ["seller_id", "day"] }, { on: ["day"] }])
