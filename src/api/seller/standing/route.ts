import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewSellerRules, viewStanding } from "../../_views/standing"
import type { readOwnStanding } from "./contract"

export async function GET(
  req: RequestTo<typeof readOwnStanding>,
  res: ResponseOf<typeof readOwnStanding>
) {
  const standing = await viewStanding(req.scope, req.membership.seller_id)
  res.json({ standing, rules: viewSellerRules(standing?.figures ?? {}) })
}
