import { receiveSellerOrderWorkflow } from "../../../../../workflows/seller-order/receive-seller-order"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { receiveSellerOrder } from "../../contract"
import { ownSellerOrder } from "../own-seller-order"

/** The buyer has the goods. */
export async function POST(
  req: RequestTo<typeof receiveSellerOrder>,
  res: ResponseOf<typeof receiveSellerOrder>
) {
  const { id } = await ownSellerOrder(req)
  await receiveSellerOrderWorkflow(req.scope).run({
    input: { id, actor: { type: "customer", id: customerIdOf(req) } },
  })
  res.json({ seller_order: await ownSellerOrder(req) })
}
