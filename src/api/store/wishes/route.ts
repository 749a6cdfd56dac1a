import { ListingErrors } from "../../../modules/listing/errors"
import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import { WISH_MODULE } from "../../../modules/wish"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { newGuest, wishOwnerIn } from "../../_http/wish-owner"
import { answerOwnCards } from "../../_views/card-pages"
import type { addWish, listWishes } from "./contract"

export async function GET(req: RequestTo<typeof listWishes>, res: ResponseOf<typeof listWishes>) {
  await answerOwnCards(req, res, "wished")
}

export async function POST(req: RequestTo<typeof addWish>, res: ResponseOf<typeof addWish>) {
  const { listing_id } = req.validatedBody
  const card = await req.scope.resolve(LISTING_CARD_MODULE).readCard({ id: listing_id })
  if (!card) throw ListingErrors.LISTING_NOT_FOUND()
  const prices = card.variants.map(({ price }) => price)
  const known = wishOwnerIn(req)
  const { owner, customer_id, token } = known ? { ...known, token: null } : newGuest()
  await req.scope
    .resolve(WISH_MODULE)
    .addWish({ owner, customer_id, listing_id, price: Math.min(...prices) })
  res.status(201).json({ listing_id, wish_token: token })
}
