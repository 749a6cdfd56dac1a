import type { MedusaResponse } from "@medusajs/framework/http"
import { POST as addOrdinaryMethods } from "@medusajs/medusa/api/store/carts/[id]/shipping-methods/route"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { isPurchase } from "../../../../../workflows/checkout/cart-contents"
import { nameCouriers } from "../../../../../workflows/checkout/check/couriers-of-cart"
import { loadCheckout } from "../../../../../workflows/checkout/load-checkout"
import type { ResponseOf } from "../../../../_contract/route"
import type { chooseCourier } from "../../contract"

type Request = Parameters<typeof addOrdinaryMethods>[0]
type Choice = { option_id: string; data?: Record<string, unknown> }

/** As core's route of the same path; the method then carries the courier's name in place of the option's. */
export async function POST(req: Request, res: ResponseOf<typeof chooseCourier>) {
  const cart_id = req.params.id ?? ""
  if (!(await isPurchase(req.scope, cart_id))) {
    await addOrdinaryMethods(req, res as MedusaResponse)
    return
  }
  const choices = [req.validatedBody].flat() as Choice[]
  await addShippingMethodToCartWorkflow(req.scope).run({
    input: {
      cart_id,
      options: choices.map(({ option_id, data }) => ({ id: option_id, data })),
      additional_data: (req.validatedBody as { additional_data?: Record<string, unknown> })
        .additional_data,
    },
  })
  const chosen = await loadCheckout(req.scope, cart_id)
  if (chosen) await nameCouriers(req.scope, chosen)
  const cart = await refetchCart(cart_id, req.scope, req.queryConfig.fields)
  res.json({ cart })
}
