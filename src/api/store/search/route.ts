import type { RequestTo, ResponseOf } from "../../_contract/route"
import { answerJson } from "../../_http/json-text"
import { searchJson } from "../../_views/search"
import type { searchListings } from "./contract"

export async function GET(
  req: RequestTo<typeof searchListings>,
  res: ResponseOf<typeof searchListings>
) {
  const json = await searchJson(req.scope, req.validatedQuery)
  answerJson(req, res, json, { max_age_seconds: 0 })
}
