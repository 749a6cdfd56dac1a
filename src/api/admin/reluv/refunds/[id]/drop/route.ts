import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../../types/http"
import { dropRefundWorkflow } from "../../../../../../workflows/refund/drop-refund"
import { operatorOf } from "../../../../../_http/operator"
import type { AdminCloseTask } from "../../../tasks/validators"
import { findRefund } from "../find-refund"

/** A refund is not owed any more: its money went back another way. */
export async function POST(
  req: MedusaRequest<AdminCloseTask>,
  res: MedusaResponse<{ refund: RefundView }>
) {
  const { id } = await findRefund(req)
  await dropRefundWorkflow(req.scope).run({
    input: { id, actor: operatorOf(req), note: req.validatedBody.note },
  })
  res.json({ refund: await findRefund(req) })
}
