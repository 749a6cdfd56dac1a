import { endCampaign as end } from "../../../../../../workflows/discount/campaigns"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { adminCampaignView, campaignOf } from "../../../../../_views/campaign"
import type { endCampaign } from "../../contract"

export async function POST(
  req: RequestTo<typeof endCampaign>,
  res: ResponseOf<typeof endCampaign>
) {
  const { id } = req.params
  const { note: reason } = req.validatedBody
  await end(req.scope, { id, actor: operatorOf(req), reason })
  res.json({ campaign: adminCampaignView(await campaignOf(req.scope, { id })) })
}
