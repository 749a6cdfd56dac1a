import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { type PayoutFilter, queryKeys } from "./query-keys"

/** Payouts in a status, the newest first. */
export function usePayouts({ status, ...page }: PayoutFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.payouts({ status, ...page }),
    queryFn: () =>
      get<Routes["GET /admin/reluv/payouts"]["answer"]>("/admin/reluv/payouts", {
        ...page,
        ...(status ? { status } : {}),
      }),
    placeholderData: keepPreviousData,
  })
}

/** What was sent together, the newest first. */
export function usePayoutBatches(page: { limit: number; offset: number }) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.payoutBatches(page.offset),
    queryFn: () =>
      get<Routes["GET /admin/reluv/payout-batches"]["answer"]>("/admin/reluv/payout-batches", page),
    placeholderData: keepPreviousData,
  })
}
