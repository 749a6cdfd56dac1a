import { useQuery } from "@tanstack/react-query"
import type { SellerOrderView } from "../../types/http"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** The parts of one purchase, one per seller. */
export function useSellerOrders(orderId: string) {
  return useQuery({
    queryKey: queryKeys.sellerOrders(orderId),
    queryFn: () =>
      get<{ seller_orders: SellerOrderView[] }>(
        `/admin/orders/${encodeURIComponent(orderId)}/seller-orders`
      ),
    select: ({ seller_orders }) => seller_orders,
  })
}
