import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewOffers } from "../../../_views/offers"
import type { listAllOffers } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllOffers>,
  res: ResponseOf<typeof listAllOffers>
) {
  const { limit, offset, status, ...filters } = req.validatedQuery
  const only = { ...filters, ...(status && { status: [status] }) }
  res.json(await viewOffers(req.scope, { filters: only, limit, offset }))
}
