import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrderView } from "../../../../../types/http"
import { receiveSellerOrderWorkflow } from "../../../../../workflows/seller-order/receive-seller-order"
import { customerIdOf } from "../../../../_http/customer"
import { ownSellerOrder } from "../own-seller-order"

/** The buyer has the goods. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ seller_order: SellerOrderView }>
) {
  const { id } = await ownSellerOrder(req)
  await receiveSellerOrderWorkflow(req.scope).run({
    input: { id, actor: { type: "customer", id: customerIdOf(req) } },
  })
  res.json({ seller_order: await ownSellerOrder(req) })
}
