import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { DisputeView, RefundView, Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys, type TaskFilter } from "./query-keys"

export function useTasks(filter: TaskFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.tasks(filter),
    queryFn: () => get<Routes["GET /admin/reluv/tasks"]["answer"]>("/admin/reluv/tasks", filter),
    placeholderData: keepPreviousData,
  })
}

/** What the buyer and the seller say. */
export function useDispute(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.dispute(id),
    queryFn: () => get<{ dispute: DisputeView }>(`/admin/reluv/disputes/${encodeURIComponent(id)}`),
    select: ({ dispute }) => dispute,
  })
}

/** Where the money of a refund goes, and what shows that it went. */
export function useRefund(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.refund(id),
    queryFn: () => get<{ refund: RefundView }>(`/admin/reluv/refunds/${encodeURIComponent(id)}`),
    select: ({ refund }) => refund,
  })
}
