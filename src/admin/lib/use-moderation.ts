import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { ModerationView, Routes, VerdictResult } from "../../types/http"
import { fresh } from "./fresh"
import { get, post } from "./http"
import { queryKeys } from "./query-keys"
import { useTexts } from "./texts"
import type { VerdictReason } from "./verdict-reasons"

/** As many as somebody looks through before a pause. */
const PAGE = 50
const EVERY_MS = 30_000

/** What waits for an operator; other operators take from it meanwhile. */
export function useModeration(cursor: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.moderation(cursor),
    queryFn: () =>
      get<Routes["GET /admin/reluv/moderation"]["answer"]>("/admin/reluv/moderation", {
        limit: PAGE,
        cursor,
      }),
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
  })
}

type Decision = {
  listings: readonly ModerationView[]
  verdict: "approve" | "reject"
  reason?: VerdictReason
  note?: string
}

/** Passes a verdict on listings as they were seen, and tells of each that was not as it was seen. */
export function useVerdicts() {
  const queries = useQueryClient()
  const { t, word } = useTexts()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ listings, verdict, reason, note }: Decision) =>
      post<Routes["POST /admin/reluv/listings/verdicts"]["answer"]>(
        "/admin/reluv/listings/verdicts",
        {
          verdicts: listings.map(({ id, version }) => ({
            id,
            version,
            verdict,
            ...(reason ? { reason } : {}),
            ...(note ? { note } : {}),
          })),
        }
      ),
    onSuccess: ({ results }, { listings, verdict }) => {
      const done = results.filter(({ outcome }) => outcome === "done").length
      if (done > 0) toast.success(t(`moderation.${verdict}Done`, { count: done }))
      for (const result of results) {
        if (result.outcome === "done") continue
        const title = listings.find(({ id }) => id === result.id)?.title ?? ""
        // Below it would lie over the buttons.
        toast.warning(title, { description: whatStands(result), position: "top-center" })
      }
    },
    onError: (error) => {
      toast.error(error.message)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.moderation("").slice(0, 2) }),
  })

  /** Another operator was quicker, or its seller rewrote it. */
  const whatStands = ({ code, message, last }: VerdictResult): string => {
    if (code === "LISTING_REWRITTEN" || !last) return message ?? t("moderation.elsewhere")
    const status = word("listingStatuses", last.to)
    return t("moderation.decidedBy", { status, by: last.by ?? word("actors", "api-key") })
  }

  /** @returns the ids of those that wait no longer */
  const decide = (decision: Decision): Promise<string[]> =>
    mutateAsync(decision).then(
      ({ results }) =>
        results.filter(({ code }) => code !== "LISTING_REWRITTEN").map(({ id }) => id),
      () => []
    )
  return { decide, isPending }
}
