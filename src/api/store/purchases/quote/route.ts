import { offerCash } from "../../../../workflows/purchase/cash-on-delivery"
import { draftPurchase } from "../../../../workflows/purchase/draft-purchase"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { languageOf } from "../../../_http/language"
import { purchaseQuoteView } from "../../../_views/purchase"
import type { quotePurchase } from "../contract"
import { purchaseRequestOf } from "../purchase-request-of"

export async function POST(
  req: RequestTo<typeof quotePurchase>,
  res: ResponseOf<typeof quotePurchase>
) {
  const draft = await draftPurchase(req.scope, purchaseRequestOf(req))
  const cash = await offerCash(req.scope, draft)
  res.json(purchaseQuoteView(draft, cash, languageOf(req)))
}
