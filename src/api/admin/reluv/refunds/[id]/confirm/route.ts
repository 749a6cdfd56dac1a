import { confirmTransferWorkflow } from "../../../../../../workflows/refund/confirm-transfer"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { confirmTransfer } from "../../contract"
import { findRefund } from "../find-refund"

/** The second pair of eyes on a transfer by hand. */
export async function POST(
  req: RequestTo<typeof confirmTransfer>,
  res: ResponseOf<typeof confirmTransfer>
) {
  const { id } = await findRefund(req)
  await confirmTransferWorkflow(req.scope).run({ input: { id, actor: operatorOf(req) } })
  res.json({ refund: await findRefund(req) })
}
