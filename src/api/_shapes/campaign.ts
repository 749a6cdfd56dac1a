import { z } from "zod"
import { campaignStatus } from "../../domain/discount/campaign"
import { oneOf, time } from "./common"

export const CampaignView = z
  .strictObject({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    badge: z.string().describe("a few letters, for the pictures of its pieces"),
    status: oneOf(campaignStatus.statuses),
    starts_at: time,
    ends_at: time,
    listings: z.int().describe("how many have a price of it"),
  })
  .meta({ id: "CampaignView", description: "A sale of the marketplace, as shoppers see it" })
export type CampaignView = z.infer<typeof CampaignView>

const joining = {
  join_until: time.describe("shops add pieces before that"),
  min_percent: z
    .int()
    .describe("each price is at least so many percent below what it is compared with"),
}

export const SellerCampaignView = CampaignView.extend({
  ...joining,
  can_join: z.boolean().describe("whether pieces can be added now"),
  own_listings: z.int().describe("how many of the shop's are in it"),
}).meta({ id: "SellerCampaignView", description: "A sale that a shop may join" })
export type SellerCampaignView = z.infer<typeof SellerCampaignView>

export const AdminCampaignView = CampaignView.extend({
  ...joining,
  is_open: z.boolean().describe("every shop may join; otherwise those that are invited"),
  invited: z.int().describe("how many shops were asked"),
  sellers: z.int().describe("how many have pieces in it"),
  created_at: time,
}).meta({ id: "AdminCampaignView", description: "A sale of the marketplace, as operators see it" })
export type AdminCampaignView = z.infer<typeof AdminCampaignView>

export const CampaignShopView = z
  .strictObject({
    shop: z.strictObject({ id: z.string(), name: z.string() }),
    listings: z.int().describe("how many of its pieces are in it"),
    invited_at: time.nullable().describe("null of a shop that came by itself"),
  })
  .meta({ id: "CampaignShopView", description: "A shop that was asked to join, or has joined" })
export type CampaignShopView = z.infer<typeof CampaignShopView>
