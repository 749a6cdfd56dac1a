import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get, post } from "./http"
import { type LedgerFilter, queryKeys } from "./query-keys"

/** What is in each account. */
export function useLedger() {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.ledger(),
    queryFn: () => get<Routes["GET /admin/reluv/ledger"]["answer"]>("/admin/reluv/ledger"),
  })
}

/** What was booked, the newest first. */
export function usePostings(filter: LedgerFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.postings(filter),
    queryFn: () =>
      get<Routes["GET /admin/reluv/ledger/postings"]["answer"]>(
        "/admin/reluv/ledger/postings",
        filter
      ),
    placeholderData: keepPreviousData,
  })
}

/** What was booked by hand, or waits to be, the newest first. */
export function useAdjustments(page: { limit: number; offset: number }) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.adjustments(page.offset),
    queryFn: () =>
      get<Routes["GET /admin/reluv/ledger/adjustments"]["answer"]>(
        "/admin/reluv/ledger/adjustments",
        page
      ),
    placeholderData: keepPreviousData,
  })
}

/** The id of who is logged in. */
export function useMe(): string | null {
  const { data } = useQuery({
    queryKey: queryKeys.me(),
    queryFn: () => get<{ user: { id: string } }>("/admin/users/me"),
  })
  return data?.user.id ?? null
}

type Audit = Routes["POST /admin/reluv/ledger/audit"]["answer"]["audit"]
type Booking = Routes["POST /admin/reluv/ledger/book"]["answer"]["booking"]

/** All purchases, so many in a request, until none is left or enough is wrong. */
export async function auditAll(): Promise<Pick<Audit, "checked" | "wrongs">> {
  const all: Pick<Audit, "checked" | "wrongs"> = { checked: 0, wrongs: [] }
  for (let after: string | null = ""; after !== null && all.wrongs.length === 0; ) {
    const { audit }: { audit: Audit } = await post("/admin/reluv/ledger/audit", body(after))
    all.checked += audit.checked
    all.wrongs.push(...audit.wrongs)
    after = audit.next
  }
  return all
}

/** @returns how many postings were missing */
export async function bookAll(): Promise<number> {
  let booked = 0
  for (let after: string | null = ""; after !== null; ) {
    const { booking }: { booking: Booking } = await post("/admin/reluv/ledger/book", body(after))
    booked += booking.booked
    after = booking.next
  }
  return booked
}

function body(after: string): Record<string, unknown> {
  return after === "" ? {} : { after }
}
