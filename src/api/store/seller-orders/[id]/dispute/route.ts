import { openDispute } from "../../../../../workflows/dispute/open-dispute"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { openDispute as route } from "../../contract"
import { ownSellerOrder, viewOwnSellerOrder } from "../own-seller-order"

/** What came is not what was sold: the clock stops until an operator has decided. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id, customer_id, actor } = await ownSellerOrder(req)
  await openDispute(req.scope, { ...req.validatedBody, seller_order_id: id, customer_id, actor })
  res.status(201).json({ seller_order: await viewOwnSellerOrder(req) })
}
