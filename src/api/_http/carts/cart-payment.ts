import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { requireBuyer } from "../../../workflows/checkout/buyer-of-cart"
import { isPurchase } from "../../../workflows/checkout/cart-contents"
import { requireBuyableLines } from "../../../workflows/checkout/check/check-cart"
import { settleCartDiscounts } from "../../../workflows/checkout/discounts/settle-discounts"
import { customerIdIn } from "../customer"

/**
 * Before core makes the payment collection of a cart. A cart without a piece is left to core. One with
 * pieces is refused here already when its buyer may not buy what is in it, and its discounts become what they are now.
 */
export async function payableCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const cart_id = z.object({ cart_id: z.string() }).safeParse(req.body).data?.cart_id
  if (cart_id && (await isPurchase(req.scope, cart_id))) {
    const buyer = { cart_id, customer_id: customerIdIn(req) }
    await requireBuyer(req.scope, buyer)
    await requireBuyableLines(req.scope, buyer)
    await settleCartDiscounts(req.scope, cart_id)
  }
  next()
}
