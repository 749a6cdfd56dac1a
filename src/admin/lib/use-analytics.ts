import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

export type Days = { from: string; to: string }
export type Ranking = "sellers" | "listings" | "categories" | "cities"

/** What all shops sold in some days. */
export function useMarketAnalytics(days: Days) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.analytics(days),
    queryFn: () =>
      get<Routes["GET /admin/reluv/analytics"]["answer"]>("/admin/reluv/analytics", custom(days)),
    placeholderData: keepPreviousData,
  })
}

/** The same of one shop. */
export function useShopAnalytics(id: string, days: Days) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.shopAnalytics(id, days),
    queryFn: () =>
      get<Routes["GET /admin/reluv/sellers/:id/analytics"]["answer"]>(
        `/admin/reluv/sellers/${id}/analytics`,
        custom(days)
      ),
    placeholderData: keepPreviousData,
  })
}

/** What sold most. */
export function useRanking(of: Ranking, days: Days) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.ranking(of, days),
    queryFn: () =>
      get<Routes["GET /admin/reluv/analytics/rankings"]["answer"]>(
        "/admin/reluv/analytics/rankings",
        { of, ...custom(days) }
      ),
    placeholderData: keepPreviousData,
  })
}

/** How many of each month's new buyers came back. */
export function useCohorts() {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.cohorts(),
    queryFn: () =>
      get<Routes["GET /admin/reluv/analytics/cohorts"]["answer"]>("/admin/reluv/analytics/cohorts"),
  })
}

/** Where the same is as a table. */
export function exportPath(of: "days" | Ranking, days: Days): string {
  return `/admin/reluv/analytics/export?${new URLSearchParams({ of, ...custom(days) })}`
}

function custom({ from, to }: Days) {
  return { period: "custom", from, to }
}
