import type { MedusaResponse } from "@medusajs/framework/http"
import { GET as getOrdinaryOrder } from "@medusajs/medusa/api/store/orders/[id]/route"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { isPurchaseOrder } from "../../../../workflows/checkout/cut/is-purchase-order"
import { readPaymentIfAny } from "../../../../workflows/payment/read-payment"
import type { ResponseOf } from "../../../_contract/route"
import { requireOwnPurchase } from "../../../_http/own-order"
import { withPaymentPage, withSessions } from "../../../_views/order-payment"
import type { readOrder } from "../contract"

type Request = Parameters<typeof getOrdinaryOrder>[0]

/**
 * Core would show an order with the buyer's address and every seller's items to whoever knows its id, and
 * each of its sellers does: a purchase is its buyer's. It says where to pay it, too.
 */
export async function GET(req: Request, res: ResponseOf<typeof readOrder>) {
  const order_id = req.params.id ?? ""
  if (!(await isPurchaseOrder(req.scope, order_id))) {
    await getOrdinaryOrder(req, res as MedusaResponse)
    return
  }
  await requireOwnPurchase(req, order_id)
  const fields = withSessions(req.queryConfig.fields)
  const { result: order } = await getOrderDetailWorkflow(req.scope).run({
    input: { order_id, fields, filters: { is_draft_order: false } },
  })
  const payment = await readPaymentIfAny(req.scope, order_id)
  res.json({ order: { ...withPaymentPage(order, payment) } })
}
