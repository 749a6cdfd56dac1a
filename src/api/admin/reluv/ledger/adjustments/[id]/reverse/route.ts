import { WALLET_MODULE } from "../../../../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../../../../_contract/route"
import { operatorOf } from "../../../../../../_http/operator"
import { viewAdjustment } from "../../../../../../_views/adjustments"
import type { reverseAdjustment } from "../../../contract"

export async function POST(
  req: RequestTo<typeof reverseAdjustment>,
  res: ResponseOf<typeof reverseAdjustment>
) {
  const wallet = req.scope.resolve(WALLET_MODULE)
  const { reason } = req.validatedBody
  const id = await wallet.requestReversal({ id: req.params.id, reason, actor: operatorOf(req) })
  const adjustment = await viewAdjustment(req.scope, await wallet.readAdjustment({ id }))
  res.status(201).json({ adjustment })
}
