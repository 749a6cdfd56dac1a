import { LISTING_CARD_MODULE } from "../../../../modules/listing-card"
import { inOrder } from "../../../../modules/listing-card/read"
import { cursorOf } from "../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { answerJson } from "../../../_http/json-text"
import { campaignOf, campaignView } from "../../../_views/campaign"
import { listingJson } from "../../../_views/cards"
import type { readCampaign } from "../contract"

export async function GET(
  req: RequestTo<typeof readCampaign>,
  res: ResponseOf<typeof readCampaign>
) {
  const { order, limit, cursor } = req.validatedQuery
  const row = await campaignOf(req.scope, { handle: req.params.handle })
  const filters = inOrder(order, { campaign_id: row.id })
  const page = { order, limit, offset: 0, after: cursor }
  const { cards, next } = await req.scope.resolve(LISTING_CARD_MODULE).listCards({ filters, page })
  const about = JSON.stringify({
    campaign: campaignView(row),
    next_cursor: next && cursorOf(order, next),
    now: new Date().toISOString(),
  })
  const json = `{"listings":[${cards.map(listingJson).join(",")}],${about.slice(1)}`
  answerJson(req, res, json, { max_age_seconds: 0 })
}
