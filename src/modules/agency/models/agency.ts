import { model } from "@medusajs/framework/utils"
import { agencyStatus } from "../../../domain/agency/agency-status"

/** A group of shops that somebody looks after. */
export const Agency = model
  .define(
    { name: "agency", tableName: "reluv_agency" },
    {
      id: model.id({ prefix: "agc" }).primaryKey(),
      name: model.text(),
      status: model.enum([...agencyStatus.statuses]).default("active"),
      /** The customer who manages it. */
      manager_id: model.text(),
    }
  )
  .indexes([{ on: ["manager_id"], unique: true, where: "status = 'active'" }])
