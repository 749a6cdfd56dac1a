import { z } from "zod"
import { MOST_PERCENT } from "../../../../domain/discount/discount"
import { count, handle, moment, page, searched, text, yesOrNo } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { AdminCampaignView, CampaignShopView } from "../../../_shapes/campaign"
import { pageOf } from "../../../_shapes/common"
import { AdminNote, NOTE } from "../note"

const answer = z.strictObject({ campaign: AdminCampaignView })

const said = {
  title: text({ max: 60 }).describe("as shoppers read it"),
  description: text({ max: 500 }).nullable(),
  badge: text({ max: 20 }).describe("a few letters, for the pictures of its pieces"),
  min_percent: count({ min: 0, max: MOST_PERCENT }).describe(
    "each price is at least so many percent below what it is compared with"
  ),
  is_open: yesOrNo.describe("every shop may join; otherwise those that are invited"),
}

export const AdminCreateCampaign = z.strictObject({
  ...said,
  handle: handle({ min: 3, max: 60 }).describe("its address in the storefront; never changes"),
  description: said.description.default(null),
  min_percent: said.min_percent.default(0),
  is_open: said.is_open.default(false),
  starts_at: moment,
  ends_at: moment.describe("at most 90 days later"),
  join_until: moment
    .optional()
    .describe("shops add pieces before that; without it, until it begins"),
})

export const AdminChangeCampaign = z.strictObject({ ...said, join_until: moment }).partial()

export const AdminInviteSellers = z.strictObject({
  seller_ids: z
    .array(text({ max: 64 }), say("list"))
    .min(1)
    .max(500),
})

export const listAllCampaigns = route("GET /admin/reluv/campaigns", {
  who: "operator",
  says: "Sales of the marketplace, the last to begin first",
  query: z.strictObject({
    q: searched({ max: 60 }).optional().describe("a part of the title"),
    ...page(),
  }),
  answer: pageOf("campaigns", AdminCampaignView),
})

export const createCampaign = route("POST /admin/reluv/campaigns", {
  who: "operator",
  says: "Plans a sale of the marketplace that shops join with prices of their own",
  notes:
    "It begins and ends by itself. Its times stand: shops promise prices for them. `GET /admin/reluv/discounts` with `campaign_id` lists what they have added.",
  body: AdminCreateCampaign,
  example: {
    handle: "harbolnas-12-12",
    title: "Harbolnas 12.12",
    badge: "12.12",
    starts_at: "2030-12-12T00:00:00+07:00",
    ends_at: "2030-12-13T00:00:00+07:00",
    min_percent: 20,
  },
  status: 201,
  answer,
  refuses: ["CAMPAIGN_TIMES_INVALID", "CAMPAIGN_HANDLE_TAKEN"],
})

export const readAnyCampaign = route("GET /admin/reluv/campaigns/:id", {
  who: "operator",
  says: "One sale of the marketplace",
  answer,
  refuses: ["CAMPAIGN_NOT_FOUND"],
})

export const changeCampaign = route("POST /admin/reluv/campaigns/:id", {
  who: "operator",
  says: "Changes what it says, who may join and what it asks of prices to come",
  body: AdminChangeCampaign,
  example: { badge: "-20%" },
  answer,
  refuses: ["CAMPAIGN_NOT_FOUND", "CAMPAIGN_OVER", "CAMPAIGN_TIMES_INVALID"],
})

export const endCampaign = route("POST /admin/reluv/campaigns/:id/end", {
  who: "operator",
  says: "Ends it for good, now; prices are as they were",
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: ["CAMPAIGN_NOT_FOUND"],
})

export const listCampaignShops = route("GET /admin/reluv/campaigns/:id/invitations", {
  who: "operator",
  says: "Shops that were asked to join it, or have joined; those with the most pieces first",
  query: z.strictObject(page()),
  answer: pageOf("shops", CampaignShopView),
  refuses: ["CAMPAIGN_NOT_FOUND"],
})

export const inviteShops = route("POST /admin/reluv/campaigns/:id/invitations", {
  who: "operator",
  says: "Asks shops to join it; their people hear of it once, by mail and where they are logged in",
  body: AdminInviteSellers,
  example: { seller_ids: ["sel_01"] },
  answer: answer.extend({
    asked: z.array(z.string()).describe("those that were not asked before"),
  }),
  refuses: ["CAMPAIGN_NOT_FOUND", "CAMPAIGN_OVER", "CAMPAIGN_SELLERS_UNKNOWN"],
})
