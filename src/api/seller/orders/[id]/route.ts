import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../types/http"
import type { SellerRequest } from "../../../_http/member"
import { ownOrder } from "../own-order"

export async function GET(req: SellerRequest, res: MedusaResponse<{ order: SellerOrderView }>) {
  res.json({ order: await ownOrder(req) })
}
