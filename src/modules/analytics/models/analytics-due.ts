import { model } from "@medusajs/framework/utils"

/** What has to be made again from its source: once, however often it is marked until then. */
export const AnalyticsDue = model
  .define(
    { name: "analytics_due", tableName: "reluv_analytics_due" },
    {
      /** `shop:2026-11-29:sel_…`. */
      id: model.text().primaryKey(),
      /** A shop's day, its month, a day of all shops, or the buyers of a month. */
      kind: model.enum(["shop", "month", "market", "cohort"]),
      /** The day; of a month, its first one. */
      day: model.text(),
      /** Empty of all shops. */
      seller_id: model.text().default(""),
      due_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["due_at"] }])
