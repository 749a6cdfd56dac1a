import { saveSearch as save } from "../../../workflows/saved-search/save-search"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { viewSavedSearch, viewSavedSearches } from "../../_views/saved-searches"
import type { listSavedSearches, saveSearch } from "./contract"

export async function GET(
  req: RequestTo<typeof listSavedSearches>,
  res: ResponseOf<typeof listSavedSearches>
) {
  const customer_id = customerIdOf(req)
  res.json({ saved_searches: await viewSavedSearches(req.scope, { customer_id }) })
}

export async function POST(req: RequestTo<typeof saveSearch>, res: ResponseOf<typeof saveSearch>) {
  const customer_id = customerIdOf(req)
  const { brand, category_id, condition, size, color, ...rest } = req.validatedBody
  const id = await save(req.scope, {
    ...rest,
    customer_id,
    brands: brand,
    category_ids: category_id,
    conditions: condition,
    sizes: size,
    colors: color,
  })
  const saved_search = await viewSavedSearch(req.scope, { customer_id, id })
  res.status(201).json({ saved_search })
}
