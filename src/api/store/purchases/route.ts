import { buy as buyInOneRequest } from "../../../workflows/purchase/buy"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { viewPurchase } from "../../_views/purchase"
import { purchasePage } from "../../_views/purchase-rows"
import type { buy, listPurchases } from "./contract"
import { purchaseRequestOf } from "./purchase-request-of"

export async function GET(
  req: RequestTo<typeof listPurchases>,
  res: ResponseOf<typeof listPurchases>
) {
  res.json(await purchasePage(req.scope, { customer_id: customerIdOf(req), ...req.validatedQuery }))
}

export async function POST(req: RequestTo<typeof buy>, res: ResponseOf<typeof buy>) {
  const ordered = await buyInOneRequest(req.scope, purchaseRequestOf(req), idempotencyKeyOf(req))
  res.status(201).json(await viewPurchase(req.scope, ordered))
}
