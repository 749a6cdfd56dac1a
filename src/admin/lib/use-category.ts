import { useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** What is said of one of Medusa's categories, and what it has from those above it. */
export function useCategory(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.category(id),
    queryFn: () =>
      get<Routes["GET /admin/reluv/categories/:id"]["answer"]>(
        `/admin/reluv/categories/${encodeURIComponent(id)}`
      ),
    select: ({ category }) => category,
  })
}
