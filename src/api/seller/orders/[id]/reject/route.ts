import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../../types/http"
import { cancelSellerOrderWorkflow } from "../../../../../workflows/cancellation/cancel-seller-order"
import type { SellerRequest } from "../../../../_http/member"
import { ownOrder } from "../../own-order"
import type { SellerRejectOrder } from "../../validators"

/** The seller cannot fulfil its part: exactly that part is refunded. */
export async function POST(
  req: SellerRequest<SellerRejectOrder>,
  res: MedusaResponse<{ order: SellerOrderView }>
) {
  const { id } = await ownOrder(req)
  await cancelSellerOrderWorkflow(req.scope).run({
    input: { id, actor: req.membership.actor, reason: req.validatedBody.reason },
  })
  res.json({ order: await ownOrder(req) })
}
