import { SELLER_ORDER_MODULE } from "../../../../modules/seller-order"
import { findByNumber } from "../../../../workflows/order/find-by-number"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewSellerOrderRows } from "../../../_views/seller-order-rows"
import type { searchSellerOrders } from "./contract"

/** Seller orders, newest first. */
export async function GET(
  req: RequestTo<typeof searchSellerOrders>,
  res: ResponseOf<typeof searchSellerOrders>
) {
  const { q, seller_id, status, limit, offset } = req.validatedQuery
  const found = q === undefined ? null : await findByNumber(req.scope, q)
  const [rows, count] = await req.scope.resolve(SELLER_ORDER_MODULE).listAndCountSellerOrders(
    {
      ...(seller_id ? { seller_id } : {}),
      ...(status ? { status } : {}),
      ...(found ? { id: found.seller_order_ids } : {}),
    },
    { take: limit, skip: offset, order: { id: "DESC" } }
  )
  res.json({ seller_orders: await viewSellerOrderRows(req.scope, rows), count, offset, limit })
}
