import { SellerOrderErrors } from "../../../../../modules/seller-order/errors"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewOperatorPurchase } from "../../../../_views/operator-purchase"
import type { readPurchase } from "../contract"

export async function GET(
  req: RequestTo<typeof readPurchase>,
  res: ResponseOf<typeof readPurchase>
) {
  const purchase = await viewOperatorPurchase(req.scope, req.params.id)
  if (!purchase) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  res.json({ purchase })
}
