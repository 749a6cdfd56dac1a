import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { endShopLiveSale } from "../../contract"
import { answerLiveSale } from "../../own-live-sale"

export async function POST(
  req: RequestTo<typeof endShopLiveSale>,
  res: ResponseOf<typeof endShopLiveSale>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.id, seller_id }
  await req.scope.resolve(LIVE_SALE_MODULE).endLiveSale({ of, actor, reason: null })
  res.json(await answerLiveSale(req.scope, of))
}
