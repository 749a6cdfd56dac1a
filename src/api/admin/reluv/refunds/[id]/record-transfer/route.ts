import { recordTransferWorkflow } from "../../../../../../workflows/refund/record-transfer"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { recordTransfer } from "../../contract"
import { findRefund } from "../find-refund"

/** An operator has transferred a refund by hand; another one has to confirm it. */
export async function POST(
  req: RequestTo<typeof recordTransfer>,
  res: ResponseOf<typeof recordTransfer>
) {
  const { id } = await findRefund(req)
  await recordTransferWorkflow(req.scope).run({
    input: { id, actor: operatorOf(req), proof: req.validatedBody.proof },
  })
  res.json({ refund: await findRefund(req) })
}
