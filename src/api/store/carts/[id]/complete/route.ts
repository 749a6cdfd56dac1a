import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completePurchaseOnce } from "../../../../../workflows/checkout/complete-purchase-once"
import { takeOverGuestCart } from "../../../../../workflows/checkout/take-over-guest-cart"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { completeCart } from "../../contract"

/**
 * Serves in place of core's route of the same path: pieces are claimed before core makes an order.
 * Answers as core does: `{ type: "order", order }`.
 */
export async function POST(
  req: RequestTo<typeof completeCart>,
  res: ResponseOf<typeof completeCart>
) {
  const input = { cart_id: req.params.id, customer_id: customerIdOf(req) }
  await takeOverGuestCart(req.scope, input)
  const id = await completePurchaseOnce(req.scope, input)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id },
  })
  res.json({ type: "order", order: data[0] })
}
