import { ListingErrors } from "../../../../../modules/listing/errors"
import { LISTING_CARD_MODULE } from "../../../../../modules/listing-card"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { noteVisit } from "../../../../_http/note-visit"
import type { visitListing } from "../../contract"

export async function POST(
  req: RequestTo<typeof visitListing>,
  res: ResponseOf<typeof visitListing>
) {
  const { id } = req.params
  if (!(await req.scope.resolve(LISTING_CARD_MODULE).readCard({ id }))) {
    throw ListingErrors.LISTING_NOT_FOUND()
  }
  noteVisit(req, id)
  res.json({ id })
}
