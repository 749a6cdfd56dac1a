import { z } from "zod"
import { CARD_ORDERS } from "../../../modules/listing-card/read"
import { cursor } from "../../_contract/cursor"
import { wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { CampaignView } from "../../_shapes/campaign"
import { time } from "../../_shapes/common"
import { ListingView } from "../../_shapes/listing"

const now = time.describe(
  "of the server: what a countdown goes by, whatever a visitor's clock says"
)

export const listCampaigns = route("GET /store/campaigns", {
  who: "anyone",
  says: "Sales of the marketplace that run or are to come, as they begin",
  answer: z.strictObject({ campaigns: z.array(CampaignView).describe("50 at most"), now }),
})

export const readCampaign = route("GET /store/campaigns/:handle", {
  who: "anyone",
  says: "A sale of the marketplace, with a page of what can be bought at its prices now",
  notes:
    "`listings` is empty before it begins and once it is over. More of what `GET /store/listings` offers, also its filters, with `campaign_id` there.",
  query: z
    .strictObject({
      order: z.enum(CARD_ORDERS).default("newest"),
      limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many"),
      cursor: cursor().optional().describe("`next_cursor` of the page before"),
    })
    .refine((query) => !query.cursor || query.cursor.order === query.order, {
      path: ["cursor"],
      ...say("cursor"),
    }),
  answer: z.strictObject({
    campaign: CampaignView,
    listings: z.array(ListingView),
    next_cursor: z.string().nullable(),
    now,
  }),
  refuses: ["CAMPAIGN_NOT_FOUND"],
})
