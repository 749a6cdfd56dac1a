import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../types/http"
import { setRefundAccountWorkflow } from "../../../../../workflows/refund/set-refund-account"
import { ownOrderId } from "../../../../_http/own-order"
import { viewPurchasePayment } from "../../../../_views/payments"
import type { StoreSetRefundAccount } from "../../validators"

/** The buyer says where money goes that has to be transferred by hand. */
export async function POST(
  req: MedusaRequest<StoreSetRefundAccount>,
  res: MedusaResponse<{ refunds: RefundView[] }>
) {
  const order_id = await ownOrderId(req)
  await setRefundAccountWorkflow(req.scope).run({
    input: { order_id, bank_account: req.validatedBody },
  })
  const payment = await viewPurchasePayment(req.scope, order_id)
  res.json({ refunds: payment?.refunds ?? [] })
}
