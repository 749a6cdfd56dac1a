import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Page, SellerOrderView } from "../../../types/http"
import type { SellerRequest } from "../../_http/member"
import { viewSellerOrders } from "../../_views/seller-orders"
import type { SellerListOrders } from "./validators"

export async function GET(
  req: SellerRequest,
  res: MedusaResponse<Page<"orders", SellerOrderView>>
) {
  const { status, limit, offset } = req.validatedQuery as unknown as SellerListOrders
  const [rows, count] = await req.scope.resolve(SELLER_ORDER_MODULE).listAndCountSellerOrders(
    {
      seller_id: req.membership.seller_id,
      ...(status ? { status: status as SellerOrderStatus } : {}),
    },
    { take: limit, skip: offset, order: { id: "DESC" } }
  )
  res.json({ orders: await viewSellerOrders(req.scope, rows, "seller"), count, offset, limit })
}
