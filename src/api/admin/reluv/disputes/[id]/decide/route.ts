import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DisputeView } from "../../../../../../types/http"
import { decideDisputeWorkflow } from "../../../../../../workflows/dispute/decide-dispute"
import { operatorOf } from "../../../../../_http/operator"
import type { AdminDecideDispute } from "../../../tasks/validators"
import { findDispute } from "../find-dispute"

/** The operator decides: completed, refunded, or refunded in part. */
export async function POST(
  req: MedusaRequest<AdminDecideDispute>,
  res: MedusaResponse<{ dispute: DisputeView }>
) {
  const { id } = await findDispute(req)
  await decideDisputeWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: operatorOf(req) },
  })
  res.json({ dispute: await findDispute(req) })
}
