import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchasePaymentView } from "../../../../../../types/http"
import { viewPurchasePayment } from "../../../../../_views/payments"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ payment: PurchasePaymentView | null }>
) {
  res.json({ payment: await viewPurchasePayment(req.scope, req.params.id ?? "") })
}
