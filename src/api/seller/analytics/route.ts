import { rangeIn } from "../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewShopAnalytics } from "../../_views/analytics"
import type { readShopAnalytics } from "./contract"

export async function GET(
  req: RequestTo<typeof readShopAnalytics>,
  res: ResponseOf<typeof readShopAnalytics>
) {
  const asked = { seller_id: req.membership.seller_id, ...rangeIn(req.validatedQuery) }
  res.json({ analytics: await viewShopAnalytics(req.scope, asked) })
}
