import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { type PricedLine, priceChanges } from "../../../domain/checkout/price-changes"
import { CheckoutErrors } from "../errors"

/** What of a cart its prices depend on. */
export type PricedCart = {
  cart_id: string
  context: Record<string, unknown>
  lines: (PricedLine & { variant_id: string; quantity: number })[]
}

/**
 * A line keeps the price of the moment in which it was put into the cart; this asks again, before money.
 * Core's own refresh decides: it knows rules that an installer's hooks add. The cart shows what it found.
 *
 * Throws `CART_CHANGED` with the old and the new prices. @returns whether the cart was worked out anew,
 * at the same prices: what else was read of it is old then
 */
export async function requireCurrentPrices(
  container: MedusaContainer,
  cart: PricedCart
): Promise<boolean> {
  const asked = await askPrices(container, cart)
  if (priceChanges(cart.lines, asked).length === 0) return false
  await refreshCartItemsWorkflow(container).run({
    input: { cart_id: cart.cart_id, force_refresh: true },
  })
  const changes = priceChanges(cart.lines, await pricesInCart(container, cart.cart_id))
  if (changes.length > 0) throw CheckoutErrors.PRICES_CHANGED({ changes })
  return true
}

/** Medusa's price of each line, one question for all lines of the same quantity. */
async function askPrices(
  container: MedusaContainer,
  { lines, context }: PricedCart
): Promise<Map<string, number>> {
  const sets = await priceSetsOf(
    container,
    lines.map(({ variant_id }) => variant_id)
  )
  const pricing = container.resolve(Modules.PRICING)
  const prices = new Map<string, number>()
  for (const quantity of new Set(lines.map((line) => line.quantity))) {
    const asked = lines.filter((line) => line.quantity === quantity)
    const id = asked.flatMap(({ variant_id }) => sets.get(variant_id) ?? [])
    if (id.length === 0) continue
    const answers = await pricing.calculatePrices(
      { id },
      // Rules compare with more than strings and numbers; the type does not know it.
      { context: { ...context, quantity } as Record<string, string | number> }
    )
    const amounts = new Map(answers.map((answer) => [answer.id, answer.calculated_amount]))
    for (const line of asked) {
      const amount = amounts.get(sets.get(line.variant_id) ?? "")
      if (amount !== null && amount !== undefined) prices.set(line.id, Number(amount))
    }
  }
  return prices
}

const variantRow = z.object({ id: z.string(), price_set: z.object({ id: z.string() }).nullish() })

async function priceSetsOf(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "price_set.id"],
    filters: { id: [...new Set(variantIds)] },
  })
  const rows = z.array(variantRow).parse(data)
  return new Map(rows.flatMap(({ id, price_set }) => (price_set ? [[id, price_set.id]] : [])))
}

async function pricesInCart(
  container: MedusaContainer,
  cart_id: string
): Promise<Map<string, number>> {
  const lines = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id }, { select: ["id", "unit_price"] })
  return new Map(lines.map(({ id, unit_price }) => [id, Number(unit_price)]))
}
