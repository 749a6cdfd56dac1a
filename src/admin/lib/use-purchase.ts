import { useQuery } from "@tanstack/react-query"
import type { OperatorPurchaseView } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** Who bought, and where it goes. */
export function usePurchase(orderId: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.purchase(orderId),
    queryFn: () =>
      get<{ purchase: OperatorPurchaseView }>(`/admin/reluv/orders/${encodeURIComponent(orderId)}`),
    select: ({ purchase }) => purchase,
  })
}
