import { WALLET_MODULE } from "../../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import type { removeCommission } from "../contract"

export async function DELETE(
  req: RequestTo<typeof removeCommission>,
  res: ResponseOf<typeof removeCommission>
) {
  const { id } = req.params
  await req.scope.resolve(WALLET_MODULE).removeCommissionRule({ id, actor: operatorOf(req) })
  res.json({ id })
}
