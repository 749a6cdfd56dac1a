import { changeLiveSale } from "../../../../workflows/live-sale/plan-live-sale"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { changeShopLiveSale, readShopLiveSale } from "../contract"
import { answerLiveSale } from "../own-live-sale"

export async function GET(
  req: RequestTo<typeof readShopLiveSale>,
  res: ResponseOf<typeof readShopLiveSale>
) {
  const { seller_id } = req.membership
  res.json(await answerLiveSale(req.scope, { id: req.params.id, seller_id }))
}

export async function POST(
  req: RequestTo<typeof changeShopLiveSale>,
  res: ResponseOf<typeof changeShopLiveSale>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.id, seller_id }
  await changeLiveSale(req.scope, { of, change: req.validatedBody, actor })
  res.json(await answerLiveSale(req.scope, of))
}
