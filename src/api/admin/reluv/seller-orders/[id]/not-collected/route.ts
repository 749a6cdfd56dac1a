import { SELLER_ORDER_MODULE } from "../../../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../../../modules/seller-order/errors"
import { denyCollection } from "../../../../../../workflows/cash/deny-collection"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewSellerOrders } from "../../../../../_views/seller-orders"
import type { denyCollected } from "../../contract"

/** The operator knows that nobody paid at the door, whatever a courier said. */
export async function POST(
  req: RequestTo<typeof denyCollected>,
  res: ResponseOf<typeof denyCollected>
) {
  const { id } = req.params
  const { note: reason, is_refused } = req.validatedBody
  await denyCollection(req.scope, { id, actor: operatorOf(req), reason, is_refused })
  const [view] = await viewSellerOrders(
    req.scope,
    await req.scope.resolve(SELLER_ORDER_MODULE).listSellerOrders({ id }),
    "operator"
  )
  if (!view) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  res.json({ seller_order: view })
}
