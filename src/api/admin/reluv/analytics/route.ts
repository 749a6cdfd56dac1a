import { rangeIn } from "../../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewMarketAnalytics } from "../../../_views/analytics"
import type { readMarketAnalytics } from "./contract"

export async function GET(
  req: RequestTo<typeof readMarketAnalytics>,
  res: ResponseOf<typeof readMarketAnalytics>
) {
  res.json({ analytics: await viewMarketAnalytics(req.scope, rangeIn(req.validatedQuery)) })
}
