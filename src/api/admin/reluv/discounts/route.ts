import { DISCOUNT_MODULE } from "../../../../modules/discount"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewDiscounts } from "../../../_views/discount"
import type { listAllDiscounts } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllDiscounts>,
  res: ResponseOf<typeof listAllDiscounts>
) {
  const { status: phase, limit, offset, ...filter } = req.validatedQuery
  const { discounts, count } = await req.scope
    .resolve(DISCOUNT_MODULE)
    .readDiscounts({ ...filter, phase, limit, offset })
  res.json({ discounts: await viewDiscounts(req.scope, discounts), count, offset, limit })
}
