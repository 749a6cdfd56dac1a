import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { readSellerOrder } from "../contract"
import { viewOwnSellerOrder } from "./own-seller-order"

export async function GET(
  req: RequestTo<typeof readSellerOrder>,
  res: ResponseOf<typeof readSellerOrder>
) {
  res.json({ seller_order: await viewOwnSellerOrder(req) })
}
