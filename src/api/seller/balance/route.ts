import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewBalance } from "../../_views/balance"
import type { readBalance } from "./contract"

export async function GET(req: RequestTo<typeof readBalance>, res: ResponseOf<typeof readBalance>) {
  res.json({ balance: await viewBalance(req.scope, req.membership.seller_id) })
}
