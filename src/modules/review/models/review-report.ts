import { model } from "@medusajs/framework/utils"
import { REPORT_REASONS } from "../../../domain/review/review"

/** Somebody says that a review should not be there. */
export const ReviewReport = model
  .define(
    { name: "review_report", tableName: "reluv_review_report" },
    {
      id: model.id({ prefix: "revr" }).primaryKey(),
      review_id: model.text(),
      /** The customer or member. */
      reporter_id: model.text(),
      reason: model.enum([...REPORT_REASONS]),
      text: model.text().nullable(),
    }
  )
  .indexes([{ on: ["review_id", "reporter_id"], unique: true }])
