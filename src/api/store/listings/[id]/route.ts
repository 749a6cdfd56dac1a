import { ListingErrors } from "../../../../modules/listing/errors"
import { LISTING_CARD_MODULE } from "../../../../modules/listing-card"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { answerJson } from "../../../_http/json-text"
import { noteVisit } from "../../../_http/note-visit"
import { listingDetailJson } from "../../../_views/cards"
import { reservedUntil } from "../../../_views/reserved-until"
import type { readListing } from "../contract"

export async function GET(req: RequestTo<typeof readListing>, res: ResponseOf<typeof readListing>) {
  const { id } = req.params
  const card = await req.scope.resolve(LISTING_CARD_MODULE).readCard({ id })
  if (!card) throw ListingErrors.LISTING_NOT_FOUND()
  noteVisit(req, id)
  // Whether it can still be bought is not to be a second old.
  const until = card.status === "reserved" ? await reservedUntil(req.scope, id) : null
  answerJson(req, res, `{"listing":${listingDetailJson(card, until)}}`, { max_age_seconds: 0 })
}
