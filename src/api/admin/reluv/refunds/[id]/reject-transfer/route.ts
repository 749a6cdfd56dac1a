import { rejectTransfer } from "../../../../../../workflows/refund/operator-decisions"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { rejectTransfer as route } from "../../contract"
import { findRefund } from "../find-refund"

/** A recorded transfer was wrong, or never arrived: it has to be made again. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await findRefund(req)
  await rejectTransfer(req.scope, { id, actor: operatorOf(req), note: req.validatedBody.note })
  res.json({ refund: await findRefund(req) })
}
