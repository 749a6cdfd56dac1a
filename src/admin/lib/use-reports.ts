import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys, type ReportFilter } from "./query-keys"

export function useReports(filter: ReportFilter) {
  const { status, kind, limit, offset } = filter
  const query = { limit, offset, ...(status && { status }), ...(kind && { kind }) }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.reports(filter),
    queryFn: () => get<Routes["GET /admin/reluv/reports"]["answer"]>("/admin/reluv/reports", query),
    placeholderData: keepPreviousData,
  })
}
