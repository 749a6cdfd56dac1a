import { dropRefundWorkflow } from "../../../../../../workflows/refund/drop-refund"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { dropRefund } from "../../contract"
import { findRefund } from "../find-refund"

/** A refund is not owed any more: its money went back another way. */
export async function POST(req: RequestTo<typeof dropRefund>, res: ResponseOf<typeof dropRefund>) {
  const { id } = await findRefund(req)
  await dropRefundWorkflow(req.scope).run({
    input: { id, actor: operatorOf(req), note: req.validatedBody.note },
  })
  res.json({ refund: await findRefund(req) })
}
