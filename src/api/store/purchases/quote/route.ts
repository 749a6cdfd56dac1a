import { draftPurchase } from "../../../../workflows/purchase/draft-purchase"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { purchaseQuoteView } from "../../../_views/purchase"
import type { quotePurchase } from "../contract"
import { purchaseRequestOf } from "../purchase-request-of"

export async function POST(
  req: RequestTo<typeof quotePurchase>,
  res: ResponseOf<typeof quotePurchase>
) {
  res.json(purchaseQuoteView(await draftPurchase(req.scope, purchaseRequestOf(req))))
}
