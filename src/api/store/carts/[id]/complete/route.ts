import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completePurchaseOnce } from "../../../../../workflows/checkout/complete-purchase-once"
import { takeOverGuestCart } from "../../../../../workflows/checkout/take-over-guest-cart"
import { customerIdOf } from "../../../../_http/customer"

/**
 * Serves in place of core's route of the same path: pieces are claimed before core makes an order.
 * Answers as core does: `{ type: "order", order }`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { cart_id: req.params.id ?? "", customer_id: customerIdOf(req) }
  await takeOverGuestCart(req.scope, input)
  const id = await completePurchaseOnce(req.scope, input)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id },
  })
  res.json({ type: "order", order: data[0] })
}
