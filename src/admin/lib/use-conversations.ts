import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { type ConversationFilter, queryKeys } from "./query-keys"
import { PAGE_SIZE } from "./use-filters"

const PATH = "/admin/reluv/conversations"
/** Messages of one page. */
const MESSAGES = 50
/** While somebody looks, others write. */
const LOOK_AGAIN_MS = 10_000

type Messages = Routes["GET /admin/reluv/conversations/:id/messages"]["answer"]

/** Those with the newest message first. */
export function useConversations(filter: ConversationFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.conversations(filter),
    queryFn: () => get<Routes["GET /admin/reluv/conversations"]["answer"]>(PATH, filter),
    placeholderData: keepPreviousData,
  })
}

export function useConversation(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.conversation(id),
    queryFn: () =>
      get<Routes["GET /admin/reluv/conversations/:id"]["answer"]>(
        `${PATH}/${encodeURIComponent(id)}`
      ),
    select: ({ conversation }) => conversation,
  })
}

/** Who read it, and what for; whoever opens it is among them a moment later. */
export function useConversationHistory(id: string, offset: number) {
  return useQuery({
    ...fresh,
    refetchInterval: LOOK_AGAIN_MS,
    queryKey: queryKeys.conversationHistory(id, offset),
    queryFn: () =>
      get<Routes["GET /admin/reluv/conversations/:id/history"]["answer"]>(
        `${PATH}/${encodeURIComponent(id)}/history`,
        { limit: PAGE_SIZE, offset }
      ),
    placeholderData: keepPreviousData,
  })
}

/** What was said, as far back as somebody asked for; what it is read for is kept beside who reads it. */
export function useTalk(id: string, reason?: string) {
  const query = useInfiniteQuery({
    ...fresh,
    refetchInterval: LOOK_AGAIN_MS,
    queryKey: queryKeys.talk(id),
    initialPageParam: null as number | null,
    queryFn: ({ pageParam: before }) =>
      get<Messages>(`${PATH}/${encodeURIComponent(id)}/messages`, {
        limit: MESSAGES,
        before,
        reason,
      }),
    getNextPageParam: ({ messages, has_more }) => (has_more ? messages[0]?.seq : undefined),
  })
  const messages = [...(query.data?.pages ?? [])].reverse().flatMap((page) => page.messages)
  return { ...query, messages }
}
