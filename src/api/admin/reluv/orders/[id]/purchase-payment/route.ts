import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewPurchasePayment } from "../../../../../_views/payments"
import type { readPurchasePayment } from "../../contract"

export async function GET(
  req: RequestTo<typeof readPurchasePayment>,
  res: ResponseOf<typeof readPurchasePayment>
) {
  res.json({ payment: await viewPurchasePayment(req.scope, req.params.id) })
}
