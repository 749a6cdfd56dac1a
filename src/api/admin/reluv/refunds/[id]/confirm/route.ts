import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../../types/http"
import { confirmTransferWorkflow } from "../../../../../../workflows/refund/confirm-transfer"
import { operatorOf } from "../../../../../_http/operator"
import { findRefund } from "../find-refund"

/** The second pair of eyes on a transfer by hand. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ refund: RefundView }>) {
  const { id } = await findRefund(req)
  await confirmTransferWorkflow(req.scope).run({ input: { id, actor: operatorOf(req) } })
  res.json({ refund: await findRefund(req) })
}
