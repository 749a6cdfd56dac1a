import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { type DiscountFilter, queryKeys } from "./query-keys"
import { PAGE_SIZE } from "./use-filters"

type Answer<Route extends keyof Routes> = Routes[Route]["answer"]

export const CAMPAIGNS = "/admin/reluv/campaigns"
export const pathOfCampaign = (id: string) => `${CAMPAIGNS}/${encodeURIComponent(id)}`
const DISCOUNTS = "/admin/reluv/discounts"
export const pathOfDiscount = (id: string) => `${DISCOUNTS}/${encodeURIComponent(id)}`

export function useCampaigns(offset: number) {
  const page = { limit: PAGE_SIZE, offset }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.campaigns(offset),
    queryFn: () => get<Answer<"GET /admin/reluv/campaigns">>(CAMPAIGNS, page),
  })
}

export function useCampaign(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.campaign(id),
    queryFn: () => get<Answer<"GET /admin/reluv/campaigns/:id">>(pathOfCampaign(id)),
    select: ({ campaign }) => campaign,
  })
}

/** Shops that were asked, or have joined. */
export function useCampaignShops(id: string, offset: number) {
  const page = { limit: PAGE_SIZE, offset }
  return useQuery({
    ...fresh,
    queryKey: queryKeys.campaignShops(id, offset),
    queryFn: () =>
      get<Answer<"GET /admin/reluv/campaigns/:id/invitations">>(
        `${pathOfCampaign(id)}/invitations`,
        page
      ),
  })
}

export function useDiscounts(filter: DiscountFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.discounts(filter),
    queryFn: () => get<Answer<"GET /admin/reluv/discounts">>(DISCOUNTS, filter),
  })
}

/** With what everything costs by it; asked once somebody looks. */
export function useDiscount(id: string, isLookedAt: boolean) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.discount(id),
    queryFn: () => get<Answer<"GET /admin/reluv/discounts/:id">>(pathOfDiscount(id)),
    select: ({ discount }) => discount,
    enabled: isLookedAt,
  })
}

/** Shops that may sell, by a part of their names. */
export function useFoundShops(q: string) {
  const filter = { q, status: "active", limit: 10, offset: 0 }
  return useQuery({
    queryKey: queryKeys.foundShops(q),
    queryFn: () => get<Answer<"GET /admin/reluv/sellers">>("/admin/reluv/sellers", filter),
    select: ({ sellers }) => sellers.map(({ id, name, handle }) => ({ id, name, handle })),
    placeholderData: keepPreviousData,
  })
}

/** Campaigns that are not over, by a part of their titles. */
export function useFoundCampaigns(q: string) {
  const filter = { ...(q && { q }), limit: 20, offset: 0 }
  return useQuery({
    queryKey: queryKeys.foundCampaigns(q),
    queryFn: () => get<Answer<"GET /admin/reluv/campaigns">>(CAMPAIGNS, filter),
    select: ({ campaigns }) =>
      campaigns
        .filter(({ status }) => status !== "ended")
        .map(({ id, title, handle }) => ({ id, name: title, says: handle })),
    placeholderData: keepPreviousData,
  })
}
