import { receiveSellerOrderWorkflow } from "../../../../../workflows/seller-order/receive-seller-order"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { receiveSellerOrder } from "../../contract"
import { ownSellerOrder, viewOwnSellerOrder } from "../own-seller-order"

/** The buyer has the goods. */
export async function POST(
  req: RequestTo<typeof receiveSellerOrder>,
  res: ResponseOf<typeof receiveSellerOrder>
) {
  const { id, actor } = await ownSellerOrder(req)
  await receiveSellerOrderWorkflow(req.scope).run({ input: { id, actor } })
  res.json({ seller_order: await viewOwnSellerOrder(req) })
}
