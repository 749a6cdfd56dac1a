import { LISTING_CARD_MODULE } from "../../../../../modules/listing-card"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { answerJson } from "../../../../_http/json-text"
import { listingJson } from "../../../../_views/cards"
import type { listSimilarListings } from "../../contract"

export async function GET(
  req: RequestTo<typeof listSimilarListings>,
  res: ResponseOf<typeof listSimilarListings>
) {
  const { id } = req.params
  const { limit } = req.validatedQuery
  const cards = await req.scope.resolve(LISTING_CARD_MODULE).listSimilarCards({ id, limit })
  const json = `{"listings":[${cards.map(listingJson).join(",")}]}`
  answerJson(req, res, json, { max_age_seconds: 0 })
}
