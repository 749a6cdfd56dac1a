import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ownOrderId } from "../../../../_http/own-order"
import { viewTimeline } from "../../../../_views/timeline"
import type { readTimeline } from "../../contract"

/** What happened to a purchase, in order. */
export async function GET(
  req: RequestTo<typeof readTimeline>,
  res: ResponseOf<typeof readTimeline>
) {
  res.json({ timeline: await viewTimeline(req.scope, await ownOrderId(req)) })
}
