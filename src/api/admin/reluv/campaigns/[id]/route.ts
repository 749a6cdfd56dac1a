import { changeCampaign as change } from "../../../../../workflows/discount/campaigns"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import { adminCampaignView, campaignOf } from "../../../../_views/campaign"
import type { changeCampaign, readAnyCampaign } from "../contract"

export async function GET(
  req: RequestTo<typeof readAnyCampaign>,
  res: ResponseOf<typeof readAnyCampaign>
) {
  const { id } = req.params
  res.json({ campaign: adminCampaignView(await campaignOf(req.scope, { id })) })
}

export async function POST(
  req: RequestTo<typeof changeCampaign>,
  res: ResponseOf<typeof changeCampaign>
) {
  const { id } = req.params
  await change(req.scope, { id, change: req.validatedBody, actor: operatorOf(req) })
  res.json({ campaign: adminCampaignView(await campaignOf(req.scope, { id })) })
}
