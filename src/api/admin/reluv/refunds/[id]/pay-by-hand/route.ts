import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../../types/http"
import { payRefundByHandWorkflow } from "../../../../../../workflows/refund/pay-refund-by-hand"
import { operatorOf } from "../../../../../_http/operator"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import type { AdminCloseTask } from "../../../tasks/validators"
import { findRefund } from "../find-refund"

/** A refund that the gateway refused will be transferred by hand. */
export const POST = answeringForVendors(
  async (req: MedusaRequest<AdminCloseTask>, res: MedusaResponse<{ refund: RefundView }>) => {
    const { id } = await findRefund(req)
    await payRefundByHandWorkflow(req.scope).run({
      input: { id, actor: operatorOf(req), note: req.validatedBody.note },
    })
    res.json({ refund: await findRefund(req) })
  }
)
