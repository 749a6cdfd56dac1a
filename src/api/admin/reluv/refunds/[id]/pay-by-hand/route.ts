import { payRefundByHand } from "../../../../../../workflows/refund/operator-decisions"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import type { payRefundByHand as route } from "../../contract"
import { findRefund } from "../find-refund"

/** A refund that the gateway refused will be transferred by hand. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof route>, res: ResponseOf<typeof route>) => {
    const { id } = await findRefund(req)
    await payRefundByHand(req.scope, { id, actor: operatorOf(req), note: req.validatedBody.note })
    res.json({ refund: await findRefund(req) })
  }
)
