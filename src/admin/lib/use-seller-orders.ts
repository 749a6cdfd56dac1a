import { useQuery } from "@tanstack/react-query"
import type { SellerOrderView } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** The parts of one purchase, one per seller. */
export function useSellerOrders(orderId: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellerOrders(orderId),
    queryFn: () =>
      get<{ seller_orders: SellerOrderView[] }>(
        `/admin/reluv/orders/${encodeURIComponent(orderId)}/seller-orders`
      ),
    select: ({ seller_orders }) => seller_orders,
  })
}
