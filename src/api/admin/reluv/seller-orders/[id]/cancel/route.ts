import { SELLER_ORDER_MODULE } from "../../../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../../../modules/seller-order/errors"
import { isUnpaid } from "../../../../../../modules/seller-order/move"
import { cancelSellerOrder } from "../../../../../../workflows/cancellation/cancel-seller-order"
import { endUncollected } from "../../../../../../workflows/shipping/end-uncollected"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewSellerOrders } from "../../../../../_views/seller-orders"
import type { cancelSellerOrder as route } from "../../contract"

/**
 * The operator cancels one seller's part before it ships; exactly that part is refunded. One that is to be paid at the door
 * is cancelled on its way as well: a courier that says nothing more of it would keep it open for ever.
 */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const id = req.params.id
  const module = req.scope.resolve(SELLER_ORDER_MODULE)
  const [existing] = await module.listSellerOrders({ id })
  if (!existing) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  const doing = { actor: operatorOf(req), reason: req.validatedBody.note }
  const isEnded =
    isUnpaid(existing) &&
    (await endUncollected(req.scope, existing, { ...doing, is_refused: false }))
  // One that was delivered meanwhile is refused as any other that has left.
  if (!isEnded) await cancelSellerOrder(req.scope, { id, ...doing })
  const [view] = await viewSellerOrders(
    req.scope,
    await module.listSellerOrders({ id }),
    "operator"
  )
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  res.json({ seller_order: view })
}
