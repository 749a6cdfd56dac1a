import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewBalance } from "../../../../../_views/balance"
import type { readBalanceOfSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function GET(
  req: RequestTo<typeof readBalanceOfSeller>,
  res: ResponseOf<typeof readBalanceOfSeller>
) {
  const { id } = await findSeller(req.scope, req.params.id)
  res.json({ balance: await viewBalance(req.scope, id) })
}
