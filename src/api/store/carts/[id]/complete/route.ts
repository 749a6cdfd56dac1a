import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { POST as completeOrdinaryCart } from "@medusajs/medusa/api/store/carts/[id]/complete/route"
import { purchaseToken } from "../../../../../shared/purchase-token"
import { isPurchase } from "../../../../../workflows/checkout/cart-contents"
import { completePurchaseOnce } from "../../../../../workflows/checkout/complete/complete-purchase-once"
import { beginPayment } from "../../../../../workflows/payment/open-payment"
import { findPayment } from "../../../../../workflows/payment/read-payment"
import type { ResponseOf } from "../../../../_contract/route"
import { customerIdIn } from "../../../../_http/customer"
import { withPaymentPage, withSessions } from "../../../../_views/order-payment"
import type { completeCart } from "../../contract"

/** For a cart without a seller's piece, core's own handler; for the others see `completePurchaseOnce`. */
export async function POST(
  req: Parameters<typeof completeOrdinaryCart>[0],
  res: ResponseOf<typeof completeCart>
) {
  const cart_id = req.params.id ?? ""
  if (!(await isPurchase(req.scope, cart_id))) {
    await completeOrdinaryCart(req, res as MedusaResponse)
    return
  }
  const customer_id = customerIdIn(req)
  const ordered = await completePurchaseOnce(req.scope, { cart_id, customer_id })
  if (ordered.order) beginPayment(req.scope, ordered)
  const id = ordered.order_id
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: withSessions(req.queryConfig.fields),
    filters: { id },
  })
  const [order] = data
  if (!order) throw new Error(`the order ${id} of cart ${cart_id} is not there`)
  const guest = customer_id ? {} : { purchase_token: purchaseToken(req.scope, id) }
  // The page is being opened: reading the order waits for it.
  const payment = await findPayment(req.scope, id)
  res.json({ type: "order", order: withPaymentPage(order, payment), ...guest })
}
