import { confirmTransfer } from "../../../../../../workflows/refund/operator-decisions"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { confirmTransfer as route } from "../../contract"
import { findRefund } from "../find-refund"

/** The second pair of eyes on a transfer by hand. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await findRefund(req)
  await confirmTransfer(req.scope, { id, actor: operatorOf(req) })
  res.json({ refund: await findRefund(req) })
}
