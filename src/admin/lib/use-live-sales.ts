import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { type LiveSaleFilter, queryKeys } from "./query-keys"

const PATH = "/admin/reluv/live"
export const pathOfLiveSale = (id: string) => `${PATH}/${encodeURIComponent(id)}`
/** While somebody looks, pieces are claimed and people come and go. */
const LOOK_AGAIN_MS = 5_000

/** What is on now, planned, or over. */
export function useLiveSales(filter: LiveSaleFilter) {
  return useQuery({
    ...fresh,
    refetchInterval: LOOK_AGAIN_MS,
    queryKey: queryKeys.liveSales(filter),
    queryFn: () => get<Routes["GET /admin/reluv/live"]["answer"]>(PATH, filter),
    placeholderData: keepPreviousData,
  })
}

/** One with its pieces, while it is looked at. */
export function useLiveSale(id: string, isLookedAt: boolean) {
  return useQuery({
    ...fresh,
    enabled: isLookedAt,
    refetchInterval: LOOK_AGAIN_MS,
    queryKey: queryKeys.liveSale(id),
    queryFn: () => get<Routes["GET /admin/reluv/live/:id"]["answer"]>(pathOfLiveSale(id)),
    select: ({ live_sale }) => live_sale,
  })
}
