import { LISTING_CARD_MODULE } from "../../../../modules/listing-card"
import { cursorOf } from "../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { answerCards } from "../../../_views/card-pages"
import { LATEST_FIRST } from "../../wishes/contract"
import type { readFeed } from "../contract"

export async function GET(req: RequestTo<typeof readFeed>, res: ResponseOf<typeof readFeed>) {
  const { limit, cursor: after } = req.validatedQuery
  const found = await req.scope
    .resolve(LISTING_CARD_MODULE)
    .listFollowedCards({ customer_id: customerIdOf(req), limit, after })
  answerCards(req, res, found, found.next && cursorOf(LATEST_FIRST, found.next))
}
