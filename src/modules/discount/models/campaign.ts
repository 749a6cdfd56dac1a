import { model } from "@medusajs/framework/utils"
import { campaignStatus } from "../../../domain/discount/campaign"
import { MOST_PERCENT } from "../../../domain/discount/discount"

/**
 * A sale of the marketplace that shops join with prices of their own. Medusa's promotions have a `Campaign`, and all
 * models of a server share one space of names.
 */
export const SaleCampaign = model
  .define(
    { name: "sale_campaign", tableName: "reluv_campaign" },
    {
      id: model.id({ prefix: "camp" }).primaryKey(),
      handle: model.text(),
      title: model.text(),
      description: model.text().nullable(),
      /** A few letters on each of its pieces. */
      badge: model.text(),
      starts_at: model.dateTime(),
      ends_at: model.dateTime(),
      /** Shops may add pieces before that. */
      join_until: model.dateTime(),
      /** Each price is at least so many percent below what it is compared with. */
      min_percent: model.number().default(0),
      /** Every shop may join; otherwise those that are invited. */
      is_open: model.boolean().default(false),
      status: model.enum([...campaignStatus.statuses]).default("scheduled"),
      /** When somebody or its clock ended it. */
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["handle"], unique: true },
    { on: ["starts_at"], where: "status = 'scheduled'" },
    { on: ["ends_at", "id"], where: "status <> 'ended'" },
  ])
  .checks([
    { name: "reluv_campaign_times", expression: (of) => `${of.ends_at} > ${of.starts_at}` },
    { name: "reluv_campaign_joining", expression: (of) => `${of.join_until} <= ${of.ends_at}` },
    {
      name: "reluv_campaign_min_percent",
      expression: (of) => `${of.min_percent} >= 0 and ${of.min_percent} <= ${MOST_PERCENT}`,
    },
  ])
