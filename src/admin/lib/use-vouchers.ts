import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get, post } from "./http"
import { queryKeys, type VoucherFilter } from "./query-keys"
import { PAGE_SIZE } from "./use-filters"

type Answer<Route extends keyof Routes> = Routes[Route]["answer"]

export const VOUCHERS = "/admin/reluv/vouchers"
export const pathOfVoucher = (id: string) => `${VOUCHERS}/${encodeURIComponent(id)}`

export function useVouchers(filter: VoucherFilter) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.vouchers(filter),
    queryFn: () => get<Answer<"GET /admin/reluv/vouchers">>(VOUCHERS, filter),
  })
}

export function useVoucher(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.voucher(id),
    queryFn: () => get<Answer<"GET /admin/reluv/vouchers/:id">>(pathOfVoucher(id)),
  })
}

export function useVoucherUses(id: string, offset: number) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.voucherUses(id, offset),
    queryFn: () =>
      get<Answer<"GET /admin/reluv/vouchers/:id/uses">>(`${pathOfVoucher(id)}/uses`, {
        limit: PAGE_SIZE,
        offset,
      }),
  })
}

/** What a voucher would do; null while what was typed makes none. */
export function useVoucherPreview(body: Record<string, unknown> | null) {
  return useQuery({
    queryKey: queryKeys.voucherPreview(body ?? {}),
    queryFn: () =>
      post<Answer<"POST /admin/reluv/voucher-previews">>(
        "/admin/reluv/voucher-previews",
        body ?? {}
      ),
    enabled: body !== null,
    placeholderData: keepPreviousData,
  })
}
