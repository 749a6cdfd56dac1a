import { DISCOUNT_MODULE } from "../../../../modules/discount"
import { createCampaign as create } from "../../../../workflows/discount/campaigns"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { operatorOf } from "../../../_http/operator"
import { adminCampaignView, campaignOf } from "../../../_views/campaign"
import type { createCampaign, listAllCampaigns } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllCampaigns>,
  res: ResponseOf<typeof listAllCampaigns>
) {
  const { q, limit, offset } = req.validatedQuery
  const { campaigns, count } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readCampaigns({ ...(q && { q }), limit, offset })
  res.json({ campaigns: campaigns.map(adminCampaignView), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof createCampaign>,
  res: ResponseOf<typeof createCampaign>
) {
  const id = await create(req.scope, { ...req.validatedBody, actor: operatorOf(req) })
  res.status(201).json({ campaign: adminCampaignView(await campaignOf(req.scope, { id })) })
}
