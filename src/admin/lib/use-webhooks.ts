import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes, WebhookView } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys, type WebhookFilter } from "./query-keys"

export function useWebhooks(filter: WebhookFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.webhooks(filter),
    queryFn: () =>
      get<Routes["GET /admin/reluv/webhooks"]["answer"]>("/admin/reluv/webhooks", filter),
    placeholderData: keepPreviousData,
  })
}

const POLL_MS = 2_000

function isUnderWay(webhook: WebhookView | undefined): boolean {
  return webhook?.status === "received" || webhook?.status === "processing"
}

/** One webhook with its body. */
export function useWebhook(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.webhook(id),
    queryFn: () => get<{ webhook: WebhookView }>(`/admin/reluv/webhooks/${encodeURIComponent(id)}`),
    select: ({ webhook }) => webhook,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.webhook) ? POLL_MS : false),
  })
}
