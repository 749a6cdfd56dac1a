import { ListingErrors } from "../../../modules/listing/errors"
import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import { WISH_MODULE } from "../../../modules/wish"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { newGuest, wishOwnerIn } from "../../_http/wish-owner"
import { answerOwnCards } from "../../_views/card-pages"
import type { forgetRecentViews, listRecentViews, noteRecentView } from "./contract"

export async function GET(
  req: RequestTo<typeof listRecentViews>,
  res: ResponseOf<typeof listRecentViews>
) {
  await answerOwnCards(req, res, "viewed")
}

export async function POST(
  req: RequestTo<typeof noteRecentView>,
  res: ResponseOf<typeof noteRecentView>
) {
  const { listing_id } = req.validatedBody
  const card = await req.scope.resolve(LISTING_CARD_MODULE).readCard({ id: listing_id })
  if (!card) throw ListingErrors.LISTING_NOT_FOUND()
  const known = wishOwnerIn(req)
  const { owner, token } = known ? { ...known, token: null } : newGuest()
  await req.scope.resolve(WISH_MODULE).noteView({ owner, listing_id })
  res.status(201).json({ listing_id, wish_token: token })
}

export async function DELETE(
  req: RequestTo<typeof forgetRecentViews>,
  res: ResponseOf<typeof forgetRecentViews>
) {
  const whose = wishOwnerIn(req)
  if (whose)
    await req.scope.resolve(WISH_MODULE).forgetViews({ owner: whose.owner, listing_id: null })
  res.json({ forgotten: true })
}
