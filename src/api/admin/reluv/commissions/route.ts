import { WALLET_MODULE } from "../../../../modules/wallet"
import { nameCommissions } from "../../../../workflows/wallet/read-commissions"
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
  const named = await nameCommissions(req.scope, rules)
  res.json({ commissions: named.map(viewCommission), count, offset, limit })
}

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { percent, replaces, ...terms } = req.validatedBody
  const set = await setCommission(req.scope, {
    rule: { ...terms, basis_points: Math.round(percent * 100) },
    replaces,
    actor: operatorOf(req),
  })
  const [named] = await nameCommissions(req.scope, [set])
  if (!named) throw new Error("a commission that was set has no name")
  res.json({ commission: viewCommission(named) })
}
