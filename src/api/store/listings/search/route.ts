import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { answerJson } from "../../../_http/json-text"
import { searchJson } from "../../../_views/search"
import type { searchListingsByBody } from "../../search/contract"

export async function POST(
  req: RequestTo<typeof searchListingsByBody>,
  res: ResponseOf<typeof searchListingsByBody>
) {
  const json = await searchJson(req.scope, req.validatedBody)
  answerJson(req, res, json, { max_age_seconds: 0 })
}
