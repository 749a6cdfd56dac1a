import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys, type SellerOrderFilter } from "./query-keys"

/** Seller orders of all purchases. */
export function useSellerOrderList(filter: SellerOrderFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellerOrderList(filter),
    queryFn: () =>
      get<Routes["GET /admin/reluv/seller-orders"]["answer"]>("/admin/reluv/seller-orders", filter),
    placeholderData: keepPreviousData,
  })
}
