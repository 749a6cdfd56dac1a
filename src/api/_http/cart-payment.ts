import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { requireBuyer } from "../../workflows/checkout/buyer-of-cart"
import { isPurchase } from "../../workflows/checkout/cart-contents"
import { requireBuyableLines } from "../../workflows/checkout/check-cart"
import { requireOpenCart } from "../../workflows/checkout/require-open-cart"
import { roundCartDiscountsWorkflow } from "../../workflows/checkout/round-cart-discounts"
import { customerIdIn } from "./customer"

/**
 * Before core makes the payment collection of a cart. A cart without a piece is left to core. One with
 * pieces is refused here already where completing it would be, and its total becomes whole rupiah.
 */
export async function payableCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const cart_id = z.object({ cart_id: z.string() }).safeParse(req.body).data?.cart_id
  if (cart_id && (await isPurchase(req.scope, cart_id))) await makePayable(req, cart_id)
  next()
}

/** Before core replaces the payment session of a cart: also, it does not belong to an order yet. */
export async function payableOpenCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const cart_id = await cartOfCollection(req)
  if (cart_id && (await isPurchase(req.scope, cart_id))) {
    await requireOpenCart(req.scope, cart_id)
    await makePayable(req, cart_id)
  }
  next()
}

async function makePayable(req: MedusaRequest, cart_id: string): Promise<void> {
  const buyer = { cart_id, customer_id: customerIdIn(req) }
  await requireBuyer(req.scope, buyer)
  await requireBuyableLines(req.scope, buyer)
  await roundCartDiscountsWorkflow(req.scope).run({ input: { cart_id } })
}

async function cartOfCollection(req: MedusaRequest): Promise<string | undefined> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: req.params.id },
  })
  return z.object({ cart_id: z.string() }).safeParse(data[0]).data?.cart_id
}
