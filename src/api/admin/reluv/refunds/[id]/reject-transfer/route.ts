import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../../types/http"
import { rejectTransferWorkflow } from "../../../../../../workflows/refund/reject-transfer"
import { operatorOf } from "../../../../../_http/operator"
import type { AdminCloseTask } from "../../../tasks/validators"
import { findRefund } from "../find-refund"

/** A recorded transfer was wrong, or never arrived: it has to be made again. */
export async function POST(
  req: MedusaRequest<AdminCloseTask>,
  res: MedusaResponse<{ refund: RefundView }>
) {
  const { id } = await findRefund(req)
  await rejectTransferWorkflow(req.scope).run({
    input: { id, actor: operatorOf(req), note: req.validatedBody.note },
  })
  res.json({ refund: await findRefund(req) })
}
