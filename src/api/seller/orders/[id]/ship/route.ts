import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../../types/http"
import { shipSellerOrderWorkflow } from "../../../../../workflows/shipping/ship-seller-order"
import type { SellerRequest } from "../../../../_http/member"
import { ownOrder } from "../../own-order"

/** The seller books the courier that the buyer chose; calling it again answers the same booking. */
export async function POST(req: SellerRequest, res: MedusaResponse<{ order: SellerOrderView }>) {
  const { id } = await ownOrder(req)
  await shipSellerOrderWorkflow(req.scope).run({ input: { id, actor: req.membership.actor } })
  res.json({ order: await ownOrder(req) })
}
