import { retryRefund } from "../../../../../../workflows/refund/operator-decisions"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { retryRefund as route } from "../../contract"
import { findRefund } from "../find-refund"

/** Asks the gateway once more about a refund that it refused. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await findRefund(req)
  await retryRefund(req.scope, { id, actor: operatorOf(req) })
  res.json({ refund: await findRefund(req) })
}
