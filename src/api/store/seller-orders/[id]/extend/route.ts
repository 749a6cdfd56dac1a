import { extendSellerOrder } from "../../../../../workflows/seller-order/extend-seller-order"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { extendSellerOrder as route } from "../../contract"
import { ownSellerOrder, viewOwnSellerOrder } from "../own-seller-order"

/** The buyer wants more time to look at a delivered parcel, once. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await ownSellerOrder(req)
  await extendSellerOrder(req.scope, { id })
  res.json({ seller_order: await viewOwnSellerOrder(req) })
}
