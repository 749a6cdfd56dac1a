import { SAVED_SEARCH_MODULE } from "../../../../modules/saved-search"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { viewSavedSearch } from "../../../_views/saved-searches"
import type { changeSavedSearch, deleteSavedSearch } from "../contract"

export async function POST(
  req: RequestTo<typeof changeSavedSearch>,
  res: ResponseOf<typeof changeSavedSearch>
) {
  const of = { id: req.params.id, customer_id: customerIdOf(req) }
  await req.scope.resolve(SAVED_SEARCH_MODULE).changeSearch({ ...of, ...req.validatedBody })
  res.json({ saved_search: await viewSavedSearch(req.scope, of) })
}

export async function DELETE(
  req: RequestTo<typeof deleteSavedSearch>,
  res: ResponseOf<typeof deleteSavedSearch>
) {
  const { id } = req.params
  const customer_id = customerIdOf(req)
  await req.scope.resolve(SAVED_SEARCH_MODULE).forgetSearch({ id, customer_id })
  res.json({ id, object: "saved_search", deleted: true })
}
