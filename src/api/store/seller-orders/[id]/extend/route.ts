import { extendSellerOrderWorkflow } from "../../../../../workflows/seller-order/extend-seller-order"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { extendSellerOrder } from "../../contract"
import { findOwnSellerOrder, ownSellerOrder } from "../own-seller-order"

/** The buyer wants more time to look at a delivered parcel, once. */
export async function POST(
  req: RequestTo<typeof extendSellerOrder>,
  res: ResponseOf<typeof extendSellerOrder>
) {
  const { id } = await findOwnSellerOrder(req)
  await extendSellerOrderWorkflow(req.scope).run({ input: { id } })
  res.json({ seller_order: await ownSellerOrder(req) })
}
