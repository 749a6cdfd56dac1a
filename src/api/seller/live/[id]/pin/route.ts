import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { pinLivePiece } from "../../contract"
import { answerLiveSale } from "../../own-live-sale"

export async function POST(
  req: RequestTo<typeof pinLivePiece>,
  res: ResponseOf<typeof pinLivePiece>
) {
  const { seller_id } = req.membership
  const of = { id: req.params.id, seller_id }
  await req.scope.resolve(LIVE_SALE_MODULE).pinPiece({ of, ...req.validatedBody })
  res.json(await answerLiveSale(req.scope, of))
}
