import { ACCOUNT_MODULE } from "../../../../../modules/account"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { logOutEverywhere } from "../../contract"

export async function POST(
  req: RequestTo<typeof logOutEverywhere>,
  res: ResponseOf<typeof logOutEverywhere>
) {
  const id = customerIdOf(req)
  const actor = { type: "customer" as const, id }
  await req.scope.resolve(ACCOUNT_MODULE).endSessions({ id, actor, reason: null })
  res.json({})
}
