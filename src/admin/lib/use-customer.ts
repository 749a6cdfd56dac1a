import { useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** The shops that a customer acts for, and what they bought. */
export function useCustomer(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.customer(id),
    queryFn: () =>
      get<Routes["GET /admin/reluv/customers/:id"]["answer"]>(
        `/admin/reluv/customers/${encodeURIComponent(id)}`
      ),
    select: ({ customer }) => customer,
  })
}
