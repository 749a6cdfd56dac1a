import { WALLET_MODULE } from "../../../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewAdjustment } from "../../../../../_views/adjustments"
import type { decideAdjustment } from "../../contract"

export async function POST(
  req: RequestTo<typeof decideAdjustment>,
  res: ResponseOf<typeof decideAdjustment>
) {
  const { id } = req.params
  const { status: to, reason } = req.validatedBody
  const wallet = req.scope.resolve(WALLET_MODULE)
  await wallet.decideAdjustment({ id, to, reason, actor: operatorOf(req) })
  res.json({ adjustment: await viewAdjustment(req.scope, await wallet.readAdjustment({ id })) })
}
