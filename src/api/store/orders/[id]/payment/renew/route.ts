import { readOpenedPayment } from "../../../../../../workflows/payment/read-payment"
import { renewPayment } from "../../../../../../workflows/payment/renew-payment"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { ownOrderId } from "../../../../../_http/own-order"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import { paymentView } from "../../../../../_views/payment"
import type { renewPayment as route } from "../../../contract"

/** A new payment page, until the deadline; the old one cannot be paid any more. */
export const POST = answeringForVendors(
  async (req: RequestTo<typeof route>, res: ResponseOf<typeof route>) => {
    const order_id = await ownOrderId(req)
    await renewPayment(req.scope, { order_id })
    res.json(paymentView(await readOpenedPayment(req.scope, order_id)))
  }
)
