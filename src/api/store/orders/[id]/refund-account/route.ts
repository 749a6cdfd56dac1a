import { setBuyerAccount } from "../../../../../workflows/refund/buyer-account"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { ownOrder } from "../../../../_http/own-order"
import { viewBuyerRefunds } from "../../../../_views/buyer-refunds"
import type { setRefundAccount } from "../../contract"

/** The buyer says where money goes that has to be transferred by hand. */
export async function POST(
  req: RequestTo<typeof setRefundAccount>,
  res: ResponseOf<typeof setRefundAccount>
) {
  const { id: order_id, actor } = await ownOrder(req)
  await setBuyerAccount(req.scope, { order_id, bank_account: req.validatedBody, actor })
  res.json({ refunds: await viewBuyerRefunds(req.scope, order_id) })
}
