import { decideDisputeWorkflow } from "../../../../../../workflows/dispute/decide-dispute"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { decideDispute } from "../../contract"
import { findDispute } from "../find-dispute"

/** The operator decides: completed, refunded, or refunded in part. */
export async function POST(
  req: RequestTo<typeof decideDispute>,
  res: ResponseOf<typeof decideDispute>
) {
  const { id } = await findDispute(req)
  await decideDisputeWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: operatorOf(req) },
  })
  res.json({ dispute: await findDispute(req) })
}
