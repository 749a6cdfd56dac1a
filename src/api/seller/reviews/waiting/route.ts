import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewWaiting } from "../../../_views/waiting-reviews"
import type { listWaitingBuyers } from "../contract"

export async function GET(
  req: RequestTo<typeof listWaitingBuyers>,
  res: ResponseOf<typeof listWaitingBuyers>
) {
  const { seller_id } = req.membership
  res.json(await viewWaiting(req.scope, { seller_id }, req.validatedQuery))
}
