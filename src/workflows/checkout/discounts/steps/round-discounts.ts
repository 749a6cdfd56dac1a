import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "zod"
import { roundDiscounts } from "../../../../domain/checkout/round-discounts"

const text = z.string().nullish()
const adjustment = z.object({
  id: z.string(),
  code: text,
  amount: z.coerce.number(),
  promotion_id: text,
  description: text,
  provider_id: text,
})
type Adjustment = z.infer<typeof adjustment>

const cartRow = z.object({
  completed_at: z.unknown().optional(),
  currency_code: z.string(),
  payment_collection: z.object({ id: z.string() }).nullish(),
  items: z.array(z.object({ id: z.string(), adjustments: z.array(adjustment).nullish() })),
  shipping_methods: z.array(
    z.object({ id: z.string(), adjustments: z.array(adjustment).nullish() })
  ),
})
type Cart = z.infer<typeof cartRow>

type Rounding = { changed: boolean; has_collection: boolean }
type Undo = { cart_id: string; cart: Cart }

/** Rounds a cart's discounts. Undone: the fractions come back. */
export const roundDiscountsStep = createStep(
  "round-discounts",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const cart = await load(container, cart_id)
    if (!cart || cart.completed_at || cart.currency_code !== "idr")
      return new StepResponse<Rounding, Undo | null>(
        { changed: false, has_collection: false },
        null
      )
    const discounts = [...cart.items, ...cart.shipping_methods]
      .flatMap((row) => row.adjustments ?? [])
      .map(({ id, code, amount }) => ({ id, code: code ?? null, amount }))
    const rounded = new Map(roundDiscounts(discounts).map(({ id, amount }) => [id, amount]))
    const has_collection = !!cart.payment_collection
    if (rounded.size === 0)
      return new StepResponse<Rounding, Undo | null>({ changed: false, has_collection }, null)
    await write(container, cart_id, cart, ({ id, amount }) => rounded.get(id) ?? amount)
    return new StepResponse<Rounding, Undo | null>(
      { changed: true, has_collection },
      { cart_id, cart }
    )
  },
  async (before, { container }) => {
    if (before) await write(container, before.cart_id, before.cart, ({ amount }) => amount)
  }
)

async function load(container: MedusaContainer, id: string): Promise<Cart | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      "completed_at",
      "currency_code",
      "payment_collection.id",
      "items.id",
      "items.adjustments.*",
      "shipping_methods.id",
      "shipping_methods.adjustments.*",
    ],
    filters: { id },
  })
  return data[0] ? cartRow.parse(data[0]) : null
}

async function write(
  container: MedusaContainer,
  cartId: string,
  cart: Cart,
  amountOf: (adjustment: Adjustment) => number
): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const rows = (adjustments: readonly Adjustment[] | null | undefined) =>
    (adjustments ?? []).map(({ id, code, promotion_id, description, provider_id, ...rest }) => ({
      id,
      code: code ?? undefined,
      promotion_id: promotion_id ?? undefined,
      description: description ?? undefined,
      provider_id: provider_id ?? undefined,
      amount: amountOf({ id, ...rest }),
    }))
  await carts.setLineItemAdjustments(
    cartId,
    cart.items.flatMap(({ id, adjustments }) =>
      rows(adjustments).map((row) => ({ ...row, item_id: id }))
    )
  )
  await carts.setShippingMethodAdjustments(
    cartId,
    cart.shipping_methods.flatMap(({ id, adjustments }) =>
      rows(adjustments).map((row) => ({ ...row, shipping_method_id: id }))
    )
  )
}
