import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../../types/http"
import { retryRefundWorkflow } from "../../../../../../workflows/refund/retry-refund"
import { operatorOf } from "../../../../../_http/operator"
import { findRefund } from "../find-refund"

/** Asks the gateway once more about a refund that it refused. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ refund: RefundView }>) {
  const { id } = await findRefund(req)
  await retryRefundWorkflow(req.scope).run({ input: { id, actor: operatorOf(req) } })
  res.json({ refund: await findRefund(req) })
}
