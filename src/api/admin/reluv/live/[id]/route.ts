import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewLiveSale } from "../../../../_views/live-sale"
import type { readAnyLiveSale } from "../contract"

export async function GET(
  req: RequestTo<typeof readAnyLiveSale>,
  res: ResponseOf<typeof readAnyLiveSale>
) {
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const sale = await live.readLiveSale({ id: req.params.id })
  const [live_sale, statistics] = await Promise.all([
    viewLiveSale(req.scope, sale),
    live.readFigures({ id: sale.id }),
  ])
  res.json({ live_sale, statistics })
}
