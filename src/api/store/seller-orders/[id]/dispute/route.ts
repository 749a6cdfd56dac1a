import { openDisputeWorkflow } from "../../../../../workflows/dispute/open-dispute"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { openDispute } from "../../contract"
import { ownSellerOrder } from "../own-seller-order"

/** What came is not what was sold: the clock stops until an operator has decided. */
export async function POST(
  req: RequestTo<typeof openDispute>,
  res: ResponseOf<typeof openDispute>
) {
  const { id } = await ownSellerOrder(req)
  const customer_id = customerIdOf(req)
  await openDisputeWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      seller_order_id: id,
      customer_id,
      actor: { type: "customer", id: customer_id },
    },
  })
  res.status(201).json({ seller_order: await ownSellerOrder(req) })
}
