import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewSellerOrders } from "../../_views/seller-orders"
import type { listSellerOrders } from "./contract"

export async function GET(
  req: RequestTo<typeof listSellerOrders>,
  res: ResponseOf<typeof listSellerOrders>
) {
  const { status, limit, offset } = req.validatedQuery
  const [rows, count] = await req.scope.resolve(SELLER_ORDER_MODULE).listAndCountSellerOrders(
    {
      seller_id: req.membership.seller_id,
      ...(status ? { status } : {}),
    },
    { take: limit, skip: offset, order: { id: "DESC" } }
  )
  res.json({ orders: await viewSellerOrders(req.scope, rows, "seller"), count, offset, limit })
}
