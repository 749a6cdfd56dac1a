import { SELLER_ORDER_MODULE } from "../../../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../../../modules/seller-order/errors"
import { cancelSellerOrder } from "../../../../../../workflows/cancellation/cancel-seller-order"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewSellerOrders } from "../../../../../_views/seller-orders"
import type { cancelSellerOrder as route } from "../../contract"

/** The operator cancels one seller's part before it ships; exactly that part is refunded. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const id = req.params.id
  const module = req.scope.resolve(SELLER_ORDER_MODULE)
  const [existing] = await module.listSellerOrders({ id }, { select: ["id"] })
  if (!existing) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  await cancelSellerOrder(req.scope, { id, actor: operatorOf(req), reason: req.validatedBody.note })
  const [view] = await viewSellerOrders(
    req.scope,
    await module.listSellerOrders({ id }),
    "operator"
  )
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  res.json({ seller_order: view })
}
