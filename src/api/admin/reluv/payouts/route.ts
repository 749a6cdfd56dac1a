import { SELLER_MODULE } from "../../../../modules/seller"
import { WALLET_MODULE } from "../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewPayout } from "../../../_views/payouts"
import type { listPayouts } from "./contract"

export async function GET(req: RequestTo<typeof listPayouts>, res: ResponseOf<typeof listPayouts>) {
  const { limit, offset } = req.validatedQuery
  const { payouts, count } = await req.scope.resolve(WALLET_MODULE).findPayouts(req.validatedQuery)
  const ids = [...new Set(payouts.map(({ seller_id }) => seller_id))]
  const shops = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ id: ids }, { select: ["id", "name"], take: ids.length || 1 })
  const nameOf = new Map(shops.map(({ id, name }) => [id, name]))
  res.json({
    payouts: payouts.map((payout) => ({
      ...viewPayout(payout),
      shop: { id: payout.seller_id, name: nameOf.get(payout.seller_id) ?? payout.seller_id },
    })),
    count,
    offset,
    limit,
  })
}
