import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ownOrderId } from "../../../../_http/own-order"
import { viewBuyerRefunds } from "../../../../_views/buyer-refunds"
import type { listPurchaseRefunds } from "../../contract"

/** What goes back of a purchase, how far it is, and what is asked from the buyer. */
export async function GET(
  req: RequestTo<typeof listPurchaseRefunds>,
  res: ResponseOf<typeof listPurchaseRefunds>
) {
  res.json({ refunds: await viewBuyerRefunds(req.scope, await ownOrderId(req)) })
}
