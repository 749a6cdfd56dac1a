import { ListingErrors } from "../../../../../modules/listing/errors"
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
  const module = req.scope.resolve(LISTING_CARD_MODULE)
  const cards = await module.listSimilarCards({ id, limit })
  if (cards.length === 0 && !(await module.readCard({ id })))
    throw ListingErrors.LISTING_NOT_FOUND()
  const json = `{"listings":[${cards.map(listingJson).join(",")}]}`
  answerJson(req, res, json, { max_age_seconds: 0 })
}
