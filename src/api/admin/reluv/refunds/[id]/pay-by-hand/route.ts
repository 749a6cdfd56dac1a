import { payRefundByHandWorkflow } from "../../../../../../workflows/refund/pay-refund-by-hand"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import type { payRefundByHand } from "../../contract"
import { findRefund } from "../find-refund"

/** A refund that the gateway refused will be transferred by hand. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof payRefundByHand>, res: ResponseOf<typeof payRefundByHand>) => {
    const { id } = await findRefund(req)
    await payRefundByHandWorkflow(req.scope).run({
      input: { id, actor: operatorOf(req), note: req.validatedBody.note },
    })
    res.json({ refund: await findRefund(req) })
  }
)
