import type { MedusaRequest } from "@medusajs/framework/http"
import { PURCHASE_PAYMENT_MODULE } from "../../../../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../../../../modules/purchase-payment/errors"
import type { RefundView } from "../../../../_shapes/payment"
import { refundView } from "../../../../_views/payments"

/** Throws `REFUND_NOT_FOUND`. */
export async function findRefund(req: MedusaRequest): Promise<RefundView> {
  const [row] = await req.scope
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchaseRefunds({ id: req.params.id })
  if (!row) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
  return refundView(row)
}
