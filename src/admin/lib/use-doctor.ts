import { useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** What is wrong with the marketplace. Each look asks the vendors, so that turning to the page again does not. */
export function useDoctor() {
  return useQuery({
    ...fresh,
    refetchOnWindowFocus: false,
    queryKey: queryKeys.doctor(),
    queryFn: () => get<Routes["GET /admin/reluv/doctor"]["answer"]>("/admin/reluv/doctor"),
  })
}
