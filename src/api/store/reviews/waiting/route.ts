import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { viewWaiting } from "../../../_views/waiting-reviews"
import type { listWaitingReviews } from "../contract"

export async function GET(
  req: RequestTo<typeof listWaitingReviews>,
  res: ResponseOf<typeof listWaitingReviews>
) {
  res.json(await viewWaiting(req.scope, { customer_id: customerIdOf(req) }, req.validatedQuery))
}
