import { WALLET_MODULE } from "../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewPayout } from "../../../_views/payouts"
import type { listPayouts } from "./contract"

export async function GET(req: RequestTo<typeof listPayouts>, res: ResponseOf<typeof listPayouts>) {
  const { limit, offset } = req.validatedQuery
  const { payouts, count } = await req.scope.resolve(WALLET_MODULE).findPayouts(req.validatedQuery)
  res.json({ payouts: payouts.map(viewPayout), count, offset, limit })
}
