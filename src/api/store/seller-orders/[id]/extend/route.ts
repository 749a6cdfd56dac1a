import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../../types/http"
import { extendSellerOrderWorkflow } from "../../../../../workflows/seller-order/extend-seller-order"
import { ownSellerOrder } from "../own-seller-order"

/** The buyer wants more time to look at a delivered parcel, once. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ seller_order: SellerOrderView }>
) {
  const { id } = await ownSellerOrder(req)
  await extendSellerOrderWorkflow(req.scope).run({ input: { id } })
  res.json({ seller_order: await ownSellerOrder(req) })
}
