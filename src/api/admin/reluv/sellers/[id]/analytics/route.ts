import { rangeIn } from "../../../../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewShopAnalytics } from "../../../../../_views/analytics"
import type { readAnalyticsOfSeller } from "../../../analytics/contract"
import { findSeller } from "../find-seller"

export async function GET(
  req: RequestTo<typeof readAnalyticsOfSeller>,
  res: ResponseOf<typeof readAnalyticsOfSeller>
) {
  const { id: seller_id } = await findSeller(req.scope, req.params.id)
  const asked = { seller_id, ...rangeIn(req.validatedQuery) }
  res.json({ analytics: await viewShopAnalytics(req.scope, asked) })
}
