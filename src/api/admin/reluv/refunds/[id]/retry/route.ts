import { retryRefundWorkflow } from "../../../../../../workflows/refund/retry-refund"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { retryRefund } from "../../contract"
import { findRefund } from "../find-refund"

/** Asks the gateway once more about a refund that it refused. */
export async function POST(
  req: RequestTo<typeof retryRefund>,
  res: ResponseOf<typeof retryRefund>
) {
  const { id } = await findRefund(req)
  await retryRefundWorkflow(req.scope).run({ input: { id, actor: operatorOf(req) } })
  res.json({ refund: await findRefund(req) })
}
