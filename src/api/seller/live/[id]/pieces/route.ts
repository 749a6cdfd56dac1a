import { showPieces } from "../../../../../workflows/live-sale/shown-pieces"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { setLivePieces } from "../../contract"
import { answerLiveSale } from "../../own-live-sale"

export async function POST(
  req: RequestTo<typeof setLivePieces>,
  res: ResponseOf<typeof setLivePieces>
) {
  const { seller_id, actor } = req.membership
  const of = { id: req.params.id, seller_id }
  await showPieces(req.scope, { of, actor, ...req.validatedBody })
  res.json(await answerLiveSale(req.scope, of))
}
