import { makeOffer as makeOfferFor } from "../../../workflows/offer/make-offer"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { viewOffer, viewOffers } from "../../_views/offers"
import type { listOwnOffers, makeOffer } from "./contract"

export async function GET(
  req: RequestTo<typeof listOwnOffers>,
  res: ResponseOf<typeof listOwnOffers>
) {
  const { limit, offset, status, listing_id } = req.validatedQuery
  const filters = {
    customer_id: customerIdOf(req),
    ...(listing_id && { listing_id }),
    ...(status && { status: [status] }),
  }
  res.json(await viewOffers(req.scope, { filters, limit, offset }))
}

export async function POST(req: RequestTo<typeof makeOffer>, res: ResponseOf<typeof makeOffer>) {
  const customer_id = customerIdOf(req)
  const id = await makeOfferFor(req.scope, { ...req.validatedBody, customer_id })
  res.status(201).json({ offer: await viewOffer(req.scope, { id, customer_id }) })
}
