import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BuyerRefundView } from "../../../../../types/http"
import { setRefundAccountWorkflow } from "../../../../../workflows/refund/set-refund-account"
import { ownOrderId } from "../../../../_http/own-order"
import { viewBuyerRefunds } from "../../../../_views/buyer-refunds"
import type { StoreSetRefundAccount } from "../../validators"

/** The buyer says where money goes that has to be transferred by hand. */
export async function POST(
  req: MedusaRequest<StoreSetRefundAccount>,
  res: MedusaResponse<{ refunds: BuyerRefundView[] }>
) {
  const order_id = await ownOrderId(req)
  await setRefundAccountWorkflow(req.scope).run({
    input: { order_id, bank_account: req.validatedBody },
  })
  res.json({ refunds: await viewBuyerRefunds(req.scope, order_id) })
}
