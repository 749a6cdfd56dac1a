import { rejectTransferWorkflow } from "../../../../../../workflows/refund/reject-transfer"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { rejectTransfer } from "../../contract"
import { findRefund } from "../find-refund"

/** A recorded transfer was wrong, or never arrived: it has to be made again. */
export async function POST(
  req: RequestTo<typeof rejectTransfer>,
  res: ResponseOf<typeof rejectTransfer>
) {
  const { id } = await findRefund(req)
  await rejectTransferWorkflow(req.scope).run({
    input: { id, actor: operatorOf(req), note: req.validatedBody.note },
  })
  res.json({ refund: await findRefund(req) })
}
