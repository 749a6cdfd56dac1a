import { reviewPayment } from "../../../../../../workflows/payment/review-payment"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import { viewPurchasePayment } from "../../../../../_views/payments"
import type { denyAttempt } from "../../contract"
import { findAttempt } from "../find-attempt"

/** The operator refuses a card payment that the fraud check holds; the buyer may try again. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof denyAttempt>, res: ResponseOf<typeof denyAttempt>) => {
    const { id, order_id } = await findAttempt(req)
    await reviewPayment(req.scope, { attempt_id: id, verdict: "deny" })
    res.json({ payment: await viewPurchasePayment(req.scope, order_id) })
  }
)
