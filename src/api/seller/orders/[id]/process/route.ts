import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../../types/http"
import { processSellerOrderWorkflow } from "../../../../../workflows/seller-order/process-seller-order"
import type { SellerRequest } from "../../../../_http/member"
import { ownOrder } from "../../own-order"

/** The seller prepares the parcel. */
export async function POST(req: SellerRequest, res: MedusaResponse<{ order: SellerOrderView }>) {
  const { id } = await ownOrder(req)
  await processSellerOrderWorkflow(req.scope).run({ input: { id, actor: req.membership.actor } })
  res.json({ order: await ownOrder(req) })
}
