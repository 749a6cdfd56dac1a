import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewOffers } from "../../_views/offers"
import type { listShopOffers } from "./contract"

export async function GET(
  req: RequestTo<typeof listShopOffers>,
  res: ResponseOf<typeof listShopOffers>
) {
  const { limit, offset, status, listing_id } = req.validatedQuery
  const filters = {
    seller_id: req.membership.seller_id,
    ...(listing_id && { listing_id }),
    ...(status && { status: [status] }),
  }
  res.json(await viewOffers(req.scope, { filters, limit, offset }))
}
