import { DISCOUNT_MODULE } from "../../../../../../modules/discount"
import { inviteSellers } from "../../../../../../workflows/discount/campaigns"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { adminCampaignView, campaignOf } from "../../../../../_views/campaign"
import { nameOfShops } from "../../../../../_views/shop-names"
import type { inviteShops, listCampaignShops } from "../../contract"

export async function GET(
  req: RequestTo<typeof listCampaignShops>,
  res: ResponseOf<typeof listCampaignShops>
) {
  const { limit, offset } = req.validatedQuery
  const { id } = await campaignOf(req.scope, { id: req.params.id })
  const { invited, count } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readInvited({ id, limit, offset })
  const nameOf = await nameOfShops(
    req.scope,
    invited.map(({ seller_id }) => seller_id)
  )
  const shops = invited.map(({ seller_id, listings, invited_at }) => ({
    shop: { id: seller_id, name: nameOf(seller_id) },
    listings,
    invited_at: invited_at?.toISOString() ?? null,
  }))
  res.json({ shops, count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof inviteShops>,
  res: ResponseOf<typeof inviteShops>
) {
  const { id } = req.params
  const { seller_ids } = req.validatedBody
  const asked = await inviteSellers(req.scope, { id, seller_ids, actor: operatorOf(req) })
  res.json({ campaign: adminCampaignView(await campaignOf(req.scope, { id })), asked })
}
