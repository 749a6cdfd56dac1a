import { DISCOUNT_MODULE } from "../../../modules/discount"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { campaignView } from "../../_views/campaign"
import type { listCampaigns } from "./contract"

/** Nobody runs so many at once. */
const MOST = 50

export async function GET(
  req: RequestTo<typeof listCampaigns>,
  res: ResponseOf<typeof listCampaigns>
) {
  const { campaigns } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readCampaigns({ is_ahead: true, limit: MOST, offset: 0 })
  res.json({ campaigns: campaigns.map(campaignView), now: new Date().toISOString() })
}
