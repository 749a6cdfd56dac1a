import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../types/http"
import { ownSellerOrder } from "./own-seller-order"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ seller_order: SellerOrderView }>
) {
  res.json({ seller_order: await ownSellerOrder(req) })
}
