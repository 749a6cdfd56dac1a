import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { requireOpenCart } from "../../workflows/checkout/require-open-cart"
import { roundCartDiscountsWorkflow } from "../../workflows/checkout/round-cart-discounts"

/** Before core replaces a payment session: it does not belong to an order yet. */
export async function openCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const cart_id = await cartOf(req)
  if (cart_id) await requireOpenCart(req.scope, cart_id)
  next()
}

/** Before core makes a payment collection or session: the cart's total is whole rupiah. */
export async function wholeRupiah(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const cart_id = await cartOf(req)
  if (cart_id) await roundCartDiscountsWorkflow(req.scope).run({ input: { cart_id } })
  next()
}

async function cartOf(req: MedusaRequest): Promise<string | undefined> {
  const { id } = req.params
  if (!id) return z.object({ cart_id: z.string() }).safeParse(req.body).data?.cart_id
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: id },
  })
  return z.object({ cart_id: z.string() }).safeParse(data[0]).data?.cart_id
}
