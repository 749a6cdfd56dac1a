import { model } from "@medusajs/framework/utils"
import { REPORTED_KINDS, reportStatus, SAFETY_REASONS } from "../../../domain/safety/report"

/** Somebody says that something is wrong with a listing, a shop or a buyer. */
export const Report = model
  .define(
    { name: "report", tableName: "reluv_report" },
    {
      id: model.id({ prefix: "rprt" }).primaryKey(),
      /** The customer who reports, also one who acts for a shop. */
      reporter_id: model.text(),
      kind: model.enum([...REPORTED_KINDS]),
      target_id: model.text(),
      reason: model.enum([...SAFETY_REASONS]),
      text: model.text().nullable(),
      status: model.enum([...reportStatus.statuses]).default("open"),
      outcome: model.text().nullable(),
      note: model.text().nullable(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["reporter_id", "kind", "target_id"], unique: true, where: "status = 'open'" },
    { on: ["kind", "target_id", "status"] },
    { on: ["status", "id"] },
  ])
