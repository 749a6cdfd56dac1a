import { SELLER_ORDER_MODULE } from "../../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../../modules/seller-order/errors"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { answerDispute } from "../../contract"
import { ownOrder, viewOwnOrder } from "../../own-order"

/** The seller's side of a dispute. */
export async function POST(
  req: RequestTo<typeof answerDispute>,
  res: ResponseOf<typeof answerDispute>
) {
  const sellerOrders = req.scope.resolve(SELLER_ORDER_MODULE)
  const { id: seller_order_id } = await ownOrder(req)
  const [dispute] = await sellerOrders.listDisputes({ seller_order_id }, { select: ["id"] })
  if (!dispute) throw SellerOrderErrors.DISPUTE_NOT_FOUND()
  const { answer } = req.validatedBody
  await sellerOrders.answerDispute({ id: dispute.id, answer, actor: req.membership.actor })
  res.json({ order: await viewOwnOrder(req) })
}
