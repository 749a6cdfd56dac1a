import { rangeOf } from "../../../domain/analytics/range"
import { maskedName } from "../../../domain/review/review"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { rankShopLiveFans } from "../live/contract"

export async function GET(
  req: RequestTo<typeof rankShopLiveFans>,
  res: ResponseOf<typeof rankShopLiveFans>
) {
  const { period, limit } = req.validatedQuery
  const { seller_id } = req.membership
  const fans = await req.scope
    .resolve(LIVE_SALE_MODULE)
    .rankLiveFans({ seller_id, ...rangeOf(period, new Date()), limit })
  const ranking = fans.map(({ key, name, pieces, spent }, index) => ({
    rank: index + 1,
    buyer: { id: key, name: maskedName(name) },
    pieces: pieces ?? 0,
    spent,
  }))
  res.json({ ranking })
}
