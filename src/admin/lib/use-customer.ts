import { useQuery } from "@tanstack/react-query"
import type { Routes } from "../../types/http"
import { fresh } from "./fresh"
import { get } from "./http"
import { queryKeys } from "./query-keys"

/** Among more nobody finds one: the search goes on. */
const MOST_FOUND = 5

/** The shops that a customer acts for, and what they bought. */
export function useCustomer(id: string) {
  return useQuery({
    ...fresh,
    queryKey: queryKeys.customer(id),
    queryFn: () =>
      get<Routes["GET /admin/reluv/customers/:id"]["answer"]>(
        `/admin/reluv/customers/${encodeURIComponent(id)}`
      ),
    select: ({ customer }) => customer,
  })
}

type Found = { id: string; email: string; first_name: string | null; last_name: string | null }

/** Customers who can log in, by a part of their name or e-mail, as Medusa's own list finds them. */
export function useFoundCustomers(q: string) {
  return useQuery({
    queryKey: queryKeys.foundCustomers(q),
    enabled: q !== "",
    queryFn: () =>
      get<{ customers: Found[] }>("/admin/customers", {
        q,
        has_account: "true",
        fields: "id,email,first_name,last_name",
        limit: MOST_FOUND,
      }),
    select: ({ customers }) =>
      customers.map(({ id, email, first_name, last_name }) => ({
        id,
        name: [first_name, last_name].filter(Boolean).join(" ") || email,
        says: email,
      })),
  })
}
