import { reviewPayment } from "../../../../../../workflows/payment/review-payment"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import { viewPurchasePayment } from "../../../../../_views/payments"
import type { approveAttempt } from "../../contract"
import { findAttempt } from "../find-attempt"

/** The operator accepts a card payment that the fraud check holds. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof approveAttempt>, res: ResponseOf<typeof approveAttempt>) => {
    const { id, order_id } = await findAttempt(req)
    await reviewPayment(req.scope, { attempt_id: id, verdict: "approve" })
    res.json({ payment: await viewPurchasePayment(req.scope, order_id) })
  }
)
