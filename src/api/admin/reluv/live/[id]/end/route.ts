import { LIVE_SALE_MODULE } from "../../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewLiveSale } from "../../../../../_views/live-sale"
import type { endAnyLiveSale } from "../../contract"

export async function POST(
  req: RequestTo<typeof endAnyLiveSale>,
  res: ResponseOf<typeof endAnyLiveSale>
) {
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const of = { id: req.params.id }
  const end = { of, actor: operatorOf(req), reason: req.validatedBody.note }
  const { status } = await live.readLiveSale(of)
  if (status === "scheduled") await live.cancelLiveSale(end)
  else await live.endLiveSale(end)
  res.json({ live_sale: await viewLiveSale(req.scope, await live.readLiveSale(of)) })
}
