import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"
import { PAGE_SIZE } from "./use-filters"

export const COMMISSIONS = "/admin/reluv/commissions"
export const pathOfCommission = (id: string) => `${COMMISSIONS}/${encodeURIComponent(id)}`

/** What sellers pay for a sale: a page of the rules. */
export function useCommissions(offset: number) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.commissions(offset),
    queryFn: () =>
      get<Routes["GET /admin/reluv/commissions"]["answer"]>(COMMISSIONS, {
        limit: PAGE_SIZE,
        offset,
      }),
  })
}

type Category = { id: string; name: string; parent_category?: { name: string } | null }

/** Categories by a part of their names, as Medusa's own list finds them. */
export function useFoundCategories(q: string) {
  return useQuery({
    queryKey: queryKeys.foundCategories(q),
    queryFn: () =>
      get<{ product_categories: Category[] }>("/admin/product-categories", {
        ...(q && { q }),
        fields: "id,name,parent_category.name",
        limit: 10,
      }),
    select: ({ product_categories }) =>
      product_categories.map(({ id, name, parent_category }) => ({
        id,
        name,
        says: parent_category?.name ?? "",
      })),
    placeholderData: keepPreviousData,
  })
}
