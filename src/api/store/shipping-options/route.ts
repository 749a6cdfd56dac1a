import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { loadCheckout } from "../../../workflows/checkout/load-checkout"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { listShippingOptions } from "./contract"

type Filters = { cart_id: string; is_return?: boolean }

/**
 * Serves in place of core's route of the same path, which loads the options of every seller of the
 * marketplace: here only those whose profile some item of the cart needs are loaded at all. What an
 * option keeps for quoting (`data`) is left out.
 */
export async function GET(
  req: RequestTo<typeof listShippingOptions>,
  res: ResponseOf<typeof listShippingOptions>
) {
  const { cart_id, is_return } = req.filterableFields as Filters
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

async function optionsNeededBy(req: MedusaRequest, cartId: string): Promise<string[]> {
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
