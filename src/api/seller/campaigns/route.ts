import { DISCOUNT_MODULE } from "../../../modules/discount"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { sellerCampaignView } from "../../_views/campaign"
import type { listShopCampaigns } from "./contract"

export async function GET(
  req: RequestTo<typeof listShopCampaigns>,
  res: ResponseOf<typeof listShopCampaigns>
) {
  const { limit, offset } = req.validatedQuery
  const { seller_id } = req.membership
  const { campaigns, count } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readCampaigns({ seller_id, limit, offset })
  res.json({ campaigns: campaigns.map(sellerCampaignView), count, offset, limit })
}
