import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../../types/http"
import { recordTransferWorkflow } from "../../../../../../workflows/refund/record-transfer"
import { operatorOf } from "../../../../../_http/operator"
import type { AdminRecordTransfer } from "../../../tasks/validators"
import { findRefund } from "../find-refund"

/** An operator has transferred a refund by hand; another one has to confirm it. */
export async function POST(
  req: MedusaRequest<AdminRecordTransfer>,
  res: MedusaResponse<{ refund: RefundView }>
) {
  const { id } = await findRefund(req)
  await recordTransferWorkflow(req.scope).run({
    input: { id, actor: operatorOf(req), proof: req.validatedBody.proof },
  })
  res.json({ refund: await findRefund(req) })
}
