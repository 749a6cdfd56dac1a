import { useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys, type SellerFilter } from "./query-keys"
import { PAGE_SIZE } from "./use-filters"

type Answer<Route extends keyof Routes> = Routes[Route]["answer"]

const pathOf = (id: string) => `/admin/reluv/sellers/${encodeURIComponent(id)}`

export function useSellers(filter: SellerFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellers(filter),
    queryFn: () => get<Answer<"GET /admin/reluv/sellers">>("/admin/reluv/sellers", filter),
  })
}

export function useSeller(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.seller(id),
    queryFn: () => get<Answer<"GET /admin/reluv/sellers/:id">>(pathOf(id)),
    select: ({ seller }) => seller,
  })
}

/** What a shop has earned and was not paid yet. */
export function useBalanceOfSeller(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellerSection(id, "balance", 0),
    queryFn: () => get<Answer<"GET /admin/reluv/sellers/:id/balance">>(`${pathOf(id)}/balance`),
    select: ({ balance }) => balance,
  })
}

export function usePayoutsOfSeller(seller_id: string, offset: number) {
  const filter = { seller_id, limit: PAGE_SIZE, offset }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellerSection(seller_id, "payouts", offset),
    queryFn: () => get<Answer<"GET /admin/reluv/payouts">>("/admin/reluv/payouts", filter),
  })
}

/** Sections that are no longer than a page. */
const WHOLE = new Set<keyof Sections>(["members", "documents"])

/** What lies below a shop: each is read when it is looked at. */
type Sections = {
  listings: Answer<"GET /admin/reluv/sellers/:id/listings">
  history: Answer<"GET /admin/reluv/sellers/:id/history">
  notes: Answer<"GET /admin/reluv/sellers/:id/notes">
  members: Answer<"GET /admin/reluv/sellers/:id/members">
  documents: Answer<"GET /admin/reluv/sellers/:id/documents">
}

export function useSellerSection<Name extends keyof Sections>(
  id: string,
  section: Name,
  offset = 0
) {
  const page = WHOLE.has(section) ? {} : { limit: PAGE_SIZE, offset }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellerSection(id, section, offset),
    queryFn: () => get<Sections[Name]>(`${pathOf(id)}/${section}`, page),
  })
}

export function useOrdersOfSeller(seller_id: string, offset: number) {
  const filter = { seller_id, limit: PAGE_SIZE, offset }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.sellerSection(seller_id, "orders", offset),
    queryFn: () =>
      get<Answer<"GET /admin/reluv/seller-orders">>("/admin/reluv/seller-orders", filter),
  })
}
