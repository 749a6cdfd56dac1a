import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { GET as listOrdinaryOptions } from "@medusajs/medusa/api/store/shipping-options/route"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { contentsOfCart } from "../../../workflows/checkout/cart-contents"
import { loadCheckout } from "../../../workflows/checkout/load-checkout"
import type { ResponseOf } from "../../_contract/route"
import type { listShippingOptions } from "./contract"

type Request = Parameters<typeof listOrdinaryOptions>[0]
type Filters = { cart_id: string; is_return?: boolean }

/**
 * Serves in place of core's route of the same path, which loads the options of every seller of the
 * marketplace: for a cart with pieces only those whose profile some item of the cart needs are loaded at
 * all. What an option keeps for quoting (`data`) is left out. Any other cart is core's own.
 */
export async function GET(req: Request, res: ResponseOf<typeof listShippingOptions>) {
  const { cart_id, is_return } = req.filterableFields as Filters
  const { pieces } = await contentsOfCart(req.scope, cart_id)
  if (pieces.length === 0) {
    await listOrdinaryOptions(req, res as MedusaResponse)
    return
  }
  const option_ids = await optionsNeededBy(req, cart_id)
  if (option_ids.length === 0) {
    res.json({ shipping_options: [] })
    return
  }
  const { result } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: { cart_id, is_return: !!is_return, option_ids },
  })
  const options = result as { id: string; name: string; data?: unknown }[]
  res.json({ shipping_options: options.map(({ data: _, ...option }) => option) })
}

async function optionsNeededBy(req: Request, cartId: string): Promise<string[]> {
  const cart = await loadCheckout(req.scope, cartId)
  const profiles = cart?.items.flatMap((item) => item.variant?.product?.shipping_profile?.id ?? [])
  if (!profiles?.length) return []
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: [...new Set(profiles)] },
  })
  return data.map((option) => option.id)
}
