import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BuyerRefundView } from "../../../../../types/http"
import { ownOrderId } from "../../../../_http/own-order"
import { viewBuyerRefunds } from "../../../../_views/buyer-refunds"

/** What goes back of a purchase, how far it is, and what is asked from the buyer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ refunds: BuyerRefundView[] }>) {
  res.json({ refunds: await viewBuyerRefunds(req.scope, await ownOrderId(req)) })
}
