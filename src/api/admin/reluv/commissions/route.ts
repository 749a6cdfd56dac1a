import { WALLET_MODULE } from "../../../../modules/wallet"
import { setCommission } from "../../../../workflows/wallet/set-commission"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { operatorOf } from "../../../_http/operator"
import { viewCommission } from "../../../_views/commission"
import type { listCommissions, setCommission as route } from "./contract"

export async function GET(
  req: RequestTo<typeof listCommissions>,
  res: ResponseOf<typeof listCommissions>
) {
  const { limit, offset } = req.validatedQuery
  const { rules, count } = await req.scope
    .resolve(WALLET_MODULE)
    .listCommissions(req.validatedQuery)
  res.json({ commissions: rules.map(viewCommission), count, offset, limit })
}

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { percent, ...terms } = req.validatedBody
  const set = await setCommission(req.scope, {
    rule: { ...terms, basis_points: Math.round(percent * 100) },
    actor: operatorOf(req),
  })
  res.json({ commission: viewCommission(set) })
}
