import { model } from "@medusajs/framework/utils"
import { agencyShopStatus } from "../../../domain/agency/agency-status"

/** That an agency asked a shop, and what came of it. Asked again, it is another row. */
export const AgencyShop = model
  .define(
    { name: "agency_shop", tableName: "reluv_agency_shop" },
    {
      id: model.id({ prefix: "agcs" }).primaryKey(),
      agency_id: model.text(),
      seller_id: model.text(),
      status: model.enum([...agencyShopStatus.statuses]).default("invited"),
      active_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["agency_id", "seller_id"], unique: true, where: "status in ('invited', 'active')" },
    { on: ["seller_id", "status"] },
  ])
