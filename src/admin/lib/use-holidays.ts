import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** The days of a year that are no ordinary working days. */
export function useHolidays(year: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.holidays(year),
    queryFn: () =>
      get<Routes["GET /admin/reluv/holidays"]["answer"]>("/admin/reluv/holidays", { year }),
    placeholderData: keepPreviousData,
  })
}
