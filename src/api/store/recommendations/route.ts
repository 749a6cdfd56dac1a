import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { answerJson } from "../../_http/json-text"
import { wishOwnerIn } from "../../_http/wish-owner"
import { listingJson } from "../../_views/cards"
import type { listRecommendations } from "./contract"

/** Of nobody there is nothing to go by. */
const NOBODY = { owner: "", customer_id: null }

export async function GET(
  req: RequestTo<typeof listRecommendations>,
  res: ResponseOf<typeof listRecommendations>
) {
  const { owner, customer_id } = wishOwnerIn(req) ?? NOBODY
  const { limit } = req.validatedQuery
  const found = await req.scope
    .resolve(LISTING_CARD_MODULE)
    .recommendCards({ owner, customer_id, limit })
  const each = found.map(
    ({ reason, card }) => `{"reason":${JSON.stringify(reason)},"listing":${listingJson(card)}}`
  )
  answerJson(req, res, `{"recommendations":[${each.join(",")}]}`, { max_age_seconds: 0 })
}
