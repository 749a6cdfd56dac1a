import { dropRefund } from "../../../../../../workflows/refund/operator-decisions"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { dropRefund as route } from "../../contract"
import { findRefund } from "../find-refund"

/** A refund is not owed any more: its money went back another way. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await findRefund(req)
  await dropRefund(req.scope, { id, actor: operatorOf(req), note: req.validatedBody.note })
  res.json({ refund: await findRefund(req) })
}
