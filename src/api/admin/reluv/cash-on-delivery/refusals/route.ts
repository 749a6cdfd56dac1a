import { PURCHASE_PAYMENT_MODULE } from "../../../../../modules/purchase-payment"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { cashRefusalView } from "../../../../_views/cash"
import type { listCashRefusals } from "../contract"

export async function GET(
  req: RequestTo<typeof listCashRefusals>,
  res: ResponseOf<typeof listCashRefusals>
) {
  const { limit, offset } = req.validatedQuery
  const found = await req.scope
    .resolve(PURCHASE_PAYMENT_MODULE)
    .findCashRefusals(req.validatedQuery)
  res.json({ refusals: found.refusals.map(cashRefusalView), count: found.count, offset, limit })
}
