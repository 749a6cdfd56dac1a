import type { MedusaContainer } from "@medusajs/framework/types"
import { SAVED_SEARCH_MODULE } from "../../modules/saved-search"
import { MOST_SEARCHES, SavedSearchErrors } from "../../modules/saved-search/errors"
import type { SavedSearchView } from "../_shapes/saved-search"

/** All of a customer's, the latest first: there are few. */
export async function viewSavedSearches(
  container: MedusaContainer,
  of: { customer_id: string; id?: string }
): Promise<SavedSearchView[]> {
  const rows = await container
    .resolve(SAVED_SEARCH_MODULE)
    .listSavedSearches(of, { order: { id: "DESC" }, take: MOST_SEARCHES })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    q: row.q,
    brand: row.brands,
    category_id: row.category_ids,
    condition: row.conditions,
    size: row.sizes,
    color: row.colors,
    seller_id: row.seller_id,
    min_price: row.min_price,
    max_price: row.max_price,
    alerts: row.alerts,
    created_at: new Date(row.created_at).toISOString(),
  }))
}

/** Throws `SAVED_SEARCH_NOT_FOUND`. */
export async function viewSavedSearch(
  container: MedusaContainer,
  of: { customer_id: string; id: string }
): Promise<SavedSearchView> {
  const [view] = await viewSavedSearches(container, of)
  if (!view) throw SavedSearchErrors.SAVED_SEARCH_NOT_FOUND()
  return view
}
