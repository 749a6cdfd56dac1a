import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

type Page = { limit: number; offset: number }

/** Parts whose money couriers have, the oldest first. */
export function useCollected(page: Page) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.collected(page.offset),
    queryFn: () =>
      get<Routes["GET /admin/reluv/cash-on-delivery"]["answer"]>(
        "/admin/reluv/cash-on-delivery",
        page
      ),
    placeholderData: keepPreviousData,
  })
}

/** Parcels that went back unpaid, the newest first. */
export function useCashRefusals(page: Page) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.cashRefusals(page.offset),
    queryFn: () =>
      get<Routes["GET /admin/reluv/cash-on-delivery/refusals"]["answer"]>(
        "/admin/reluv/cash-on-delivery/refusals",
        page
      ),
    placeholderData: keepPreviousData,
  })
}
