import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { readLiveFigures } from "../../contract"

export async function GET(
  req: RequestTo<typeof readLiveFigures>,
  res: ResponseOf<typeof readLiveFigures>
) {
  const { seller_id } = req.membership
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const { id } = await live.readLiveSale({ id: req.params.id, seller_id })
  res.json({ statistics: await live.readFigures({ id }) })
}
