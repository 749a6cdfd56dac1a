import { useQuery } from "@tanstack/react-query"
import type { PurchasePaymentView } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** How a purchase is paid; null for an order that was not bought through Midtrans. */
export function usePurchasePayment(orderId: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.payment(orderId),
    queryFn: () =>
      get<{ payment: PurchasePaymentView | null }>(
        `/admin/reluv/orders/${encodeURIComponent(orderId)}/purchase-payment`
      ),
    select: ({ payment }) => payment,
  })
}
