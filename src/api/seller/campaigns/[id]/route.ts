import { DISCOUNT_MODULE } from "../../../../modules/discount"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { campaignOf, sellerCampaignView } from "../../../_views/campaign"
import { discountView } from "../../../_views/discount"
import type { readShopCampaign } from "../contract"

/** Whoever has more looks for them among all discounts of the shop. */
const MOST = 100

export async function GET(
  req: RequestTo<typeof readShopCampaign>,
  res: ResponseOf<typeof readShopCampaign>
) {
  const { seller_id } = req.membership
  const campaign = await campaignOf(req.scope, { id: req.params.id, seller_id })
  const { discounts } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readDiscounts({ seller_id, campaign_id: campaign.id, limit: MOST, offset: 0 })
  res.json({ campaign: sellerCampaignView(campaign), discounts: discounts.map(discountView) })
}
