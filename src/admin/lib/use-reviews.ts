import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys, type ReviewFilter } from "./query-keys"

export function useReviews(filter: ReviewFilter) {
  const { which, limit, offset } = filter
  const query = { limit, offset, ...(which ? { [which]: "true" } : {}) }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.reviews(filter),
    queryFn: () => get<Routes["GET /admin/reluv/reviews"]["answer"]>("/admin/reluv/reviews", query),
    placeholderData: keepPreviousData,
  })
}
