import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { MailKind, Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { type MessageFilter, queryKeys } from "./query-keys"

/** What people were told, the newest first. */
export function useMessages(filter: MessageFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.messages(filter),
    queryFn: () =>
      get<Routes["GET /admin/reluv/messages"]["answer"]>("/admin/reluv/messages", filter),
    placeholderData: keepPreviousData,
  })
}

/** Who is told what, and every mail that there is. */
export function useMails() {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.mails(),
    queryFn: () => get<Routes["GET /admin/reluv/mails"]["answer"]>("/admin/reluv/mails"),
  })
}

/** One mail, as somebody might get it. */
export function useMail(kind: MailKind, language: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.mail(kind, language),
    queryFn: () =>
      get<Routes["GET /admin/reluv/mails/:kind"]["answer"]>(`/admin/reluv/mails/${kind}`, {
        language,
      }),
    select: ({ mail }) => mail,
    placeholderData: keepPreviousData,
  })
}
