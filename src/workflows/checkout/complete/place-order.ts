import type { MedusaContainer } from "@medusajs/framework/types"
import { decorateCartTotals, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow, createOrdersStepId } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { LISTING_MODULE } from "../../../modules/listing"
import { loadOrder, type PlacedOrder, placedOrder } from "../../order/load-order"
import type { CheckedCart } from "../check/check-cart"
import { CheckoutErrors } from "../errors"

type CartLike = Parameters<typeof decorateCartTotals>[0]

export type OrderHold = {
  cart_id: string
  owner: string
  hold_seconds: number
  pieces: number
  /** Milliseconds since 1970. */
  claimed_at: number
}

type PlaceOrder = { cart: CheckedCart; hold: OrderHold }

/** A hold as young as this has lost nothing of its time. */
const FRESH_MILLISECONDS = 1_000

/**
 * Core's own completion, unchanged and with its own lock. It undoes itself when it fails; it is not run
 * as a nested workflow because core skips its lock there. A hold that has aged begins anew before: a run
 * that has lost it to the repair job makes no order.
 */
export async function placeOrder(
  container: MedusaContainer,
  { cart, hold: { pieces, claimed_at, ...hold } }: PlaceOrder
): Promise<PlacedOrder> {
  if (pieces > 0 && Date.now() - claimed_at > FRESH_MILLISECONDS) {
    const renewed = await container.resolve(LISTING_MODULE).renewHold(hold)
    if (!renewed) throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
  }
  const { result, transaction } = await completeCartWorkflow(container).run({
    input: { id: cart.cart_id },
  })
  const made = transaction.getContext().invoke[createOrdersStepId]
  const order = (await orderMade(container, cart, made)) ?? (await loadOrder(container, result.id))
  if (!order) throw new Error(`the order ${result.id} of cart ${cart.cart_id} is not there`)
  return order
}

const stepOutput = z.object({
  output: z.object({ output: z.array(z.looseObject({ id: z.string() })).length(1) }),
})

/**
 * The order as core has just made it, so that it need not be read again; null when core's workflow does
 * not tell it, as for an order of before.
 */
async function orderMade(
  container: MedusaContainer,
  { payment_sessions }: CheckedCart,
  made: unknown
): Promise<PlacedOrder | null> {
  const [order] = stepOutput.safeParse(made).data?.output.output ?? []
  if (!order) return null
  const lines = z.array(z.looseObject({ variant_id: z.string().nullish() })).safeParse(order.items)
  const ids = lines.data?.flatMap(({ variant_id }) => variant_id ?? []) ?? []
  const variants = await container.resolve(Modules.PRODUCT).listProductVariants(
    { id: ids },
    {
      select: ["id", "weight", "length", "width", "height", "product.weight"],
      relations: ["product"],
      take: ids.length,
    }
  )
  const variantOf = new Map(variants.map((variant) => [variant.id, variant]))
  const { items, ...whole } = decorateCartTotals(order as CartLike) as {
    items?: { variant_id?: string }[]
  }
  const parsed = placedOrder.safeParse({
    ...whole,
    items: items?.map((line) => {
      const variant = variantOf.get(line.variant_id ?? "")
      return { ...line, variant, product: variant?.product }
    }),
    payment_collections: [{ id: "", payment_sessions }],
  })
  return parsed.data ?? null
}
