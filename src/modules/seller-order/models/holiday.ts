import { model } from "@medusajs/framework/utils"

/** What an operator said of one day, over what the decrees say. */
export const Holiday = model
  .define(
    { name: "holiday", tableName: "reluv_holiday" },
    {
      id: model.id({ prefix: "hol" }).primaryKey(),
      /** `YYYY-MM-DD` in WIB. */
      date: model.text(),
      name: model.text(),
      /** Free though no decree says so, or worked although one does. */
      free: model.boolean(),
      set_by: model.text(),
    }
  )
  .indexes([{ on: ["date"], unique: true, where: "deleted_at is null" }])
