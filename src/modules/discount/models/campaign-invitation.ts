import { model } from "@medusajs/framework/utils"

/** A shop that was asked to join a campaign. */
export const CampaignInvitation = model
  .define(
    { name: "campaign_invitation", tableName: "reluv_campaign_invitation" },
    {
      id: model.id({ prefix: "cinv" }).primaryKey(),
      campaign_id: model.text(),
      seller_id: model.text(),
    }
  )
  .indexes([
    { on: ["campaign_id", "seller_id"], unique: true },
    { on: ["seller_id", "campaign_id"] },
  ])
