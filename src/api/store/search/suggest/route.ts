import { suggestQueries } from "../../../../workflows/search/suggest-queries"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { suggestSearches } from "../contract"

export async function GET(
  req: RequestTo<typeof suggestSearches>,
  res: ResponseOf<typeof suggestSearches>
) {
  res.json({ suggestions: await suggestQueries(req.scope, req.validatedQuery.q) })
}
