import { readOpenedPayment } from "../../../../../../workflows/payment/read-payment"
import { renewPaymentWorkflow } from "../../../../../../workflows/payment/renew-payment"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { ownOrderId } from "../../../../../_http/own-order"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import { paymentView } from "../../../../../_views/payment"
import type { renewPayment } from "../../../contract"

/** A new payment page, until the deadline; the old one cannot be paid any more. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof renewPayment>, res: ResponseOf<typeof renewPayment>) => {
    const order_id = await ownOrderId(req)
    await renewPaymentWorkflow(req.scope).run({ input: { order_id } })
    res.json(paymentView(await readOpenedPayment(req.scope, order_id)))
  }
)
