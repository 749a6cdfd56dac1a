import { z } from "zod"
import { discountTerms, oneDiscount } from "../../_contract/discount"
import { page } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { SellerCampaignView } from "../../_shapes/campaign"
import { pageOf } from "../../_shapes/common"
import { DiscountView, GivenDiscount } from "../../_shapes/discount"

export const SellerJoinCampaign = oneDiscount(z.strictObject(discountTerms))

export const listShopCampaigns = route("GET /seller/campaigns", {
  who: "member",
  may: "listings.read",
  says: "Sales of the marketplace that the shop may join: open ones, and those that it was invited to",
  query: z.strictObject(page()),
  answer: pageOf("campaigns", SellerCampaignView),
})

export const readShopCampaign = route("GET /seller/campaigns/:id", {
  who: "member",
  may: "listings.read",
  says: "One of them, with what the shop has added to it",
  notes:
    "What is in `discounts` is read, and taken out again, by `GET|POST /seller/discounts/:id`.",
  answer: z.strictObject({
    campaign: SellerCampaignView,
    discounts: z.array(DiscountView).describe("the newest first, 100 at most"),
  }),
  refuses: ["CAMPAIGN_NOT_FOUND"],
})

export const joinCampaign = route("POST /seller/campaigns/:id/discounts", {
  who: "member",
  may: "listings.write",
  says: "Adds listings, categories or the whole shop to a sale, at a percentage off or at a price",
  notes: `As \`POST /seller/discounts\`, with the times of the sale: several times, for pieces at several prices. Each price is
at least the sale's \`min_percent\` below what it is compared with. \`POST /seller/discounts/:id/end\` takes them out again.`,
  body: SellerJoinCampaign,
  example: { percentage: 30, category_ids: ["pcat_01"] },
  status: 201,
  answer: GivenDiscount,
  refuses: [
    "CAMPAIGN_NOT_FOUND",
    "CAMPAIGN_OVER",
    "CAMPAIGN_TOO_LITTLE",
    "DISCOUNT_NOT_ON_SALE",
    "DISCOUNT_NOT_LOWER",
    "DISCOUNT_OVERLAPS",
    "DISCOUNT_EMPTY",
  ],
})
