import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { joinLiveSale } from "../../contract"
import { readShownLive } from "../../find-live-sale"
import { guestToken, isOfAudience, viewerOf } from "../../viewer"

export async function POST(
  req: RequestTo<typeof joinLiveSale>,
  res: ResponseOf<typeof joinLiveSale>
) {
  const live_sale = await readShownLive(req.scope, req.params.id)
  const viewer = viewerOf(req, req.validatedBody.viewer) ?? guestToken()
  if (await isOfAudience(req.scope, { seller_id: live_sale.seller.id, viewer }))
    await req.scope.resolve(LIVE_SALE_MODULE).joinRoom({ live_sale_id: live_sale.id, viewer })
  res.json({ live_sale, viewer })
}
