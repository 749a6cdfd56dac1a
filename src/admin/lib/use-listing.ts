import { useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** The listing of a product; null for one that the shop sells itself. */
export function useListing(productId: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.listing(productId),
    queryFn: () =>
      get<Routes["GET /admin/reluv/products/:id/listing"]["answer"]>(
        `/admin/reluv/products/${encodeURIComponent(productId)}/listing`
      ),
    select: ({ listing }) => listing,
  })
}
