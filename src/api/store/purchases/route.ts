import { buy as buyInOneRequest } from "../../../workflows/purchase/buy"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { viewPurchase } from "../../_views/purchase"
import type { buy } from "./contract"
import { purchaseRequestOf } from "./purchase-request-of"

export async function POST(req: RequestTo<typeof buy>, res: ResponseOf<typeof buy>) {
  const ordered = await buyInOneRequest(req.scope, purchaseRequestOf(req), idempotencyKeyOf(req))
  res.status(201).json(await viewPurchase(req.scope, ordered))
}
