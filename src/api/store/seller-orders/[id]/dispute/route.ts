import { openDisputeWorkflow } from "../../../../../workflows/dispute/open-dispute"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { openDispute } from "../../contract"
import { findOwnSellerOrder, ownSellerOrder } from "../own-seller-order"

/** What came is not what was sold: the clock stops until an operator has decided. */
export async function POST(
  req: RequestTo<typeof openDispute>,
  res: ResponseOf<typeof openDispute>
) {
  const { id, customer_id, actor } = await findOwnSellerOrder(req)
  await openDisputeWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_order_id: id, customer_id, actor },
  })
  res.status(201).json({ seller_order: await ownSellerOrder(req) })
}
