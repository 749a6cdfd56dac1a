import { recordTransfer } from "../../../../../../workflows/refund/operator-decisions"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { recordTransfer as route } from "../../contract"
import { findRefund } from "../find-refund"

/** An operator has transferred a refund by hand; another one has to confirm it. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await findRefund(req)
  await recordTransfer(req.scope, { id, actor: operatorOf(req), ...req.validatedBody })
  res.json({ refund: await findRefund(req) })
}
