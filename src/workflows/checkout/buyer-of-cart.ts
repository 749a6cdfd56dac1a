import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { RELUV_MODULE } from "../../modules/reluv"
import { RequestErrors } from "../../shared/request-errors"
import { CheckoutErrors } from "./errors"

/** A cart and who asks for it: a customer with an account, or a guest (`null`). */
export type CartBuyer = { cart_id: string; customer_id: string | null }

const cartRow = z.object({
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  completed_at: z.coerce.date().nullable(),
  customer: z.object({ has_account: z.boolean() }).nullish(),
})
type Cart = z.infer<typeof cartRow>

/**
 * Before a payment is begun. Throws `GUEST_CHECKOUT_OFF` and `EMAIL_MISSING` where completing the cart
 * will, so that no guest fills in a payment for nothing.
 */
export async function requireBuyer(
  container: MedusaContainer,
  { cart_id, customer_id }: CartBuyer
): Promise<void> {
  const cart = await load(container, cart_id)
  if (cart && !customer_id && !cart.customer?.has_account) requireGuestAllowed(container, cart)
}

/**
 * Before a cart is completed: it is the asker's, or becomes it. A cart filled before its buyer logged
 * in belongs to nobody, or to a guest without an account. Throws `CART_NOT_FOUND` for the cart of
 * another account, `AUTH_005` for that of an account when a guest asks, and what `requireBuyer` does.
 *
 * @returns whether it changed hands
 */
export async function takeCart(
  container: MedusaContainer,
  cart: Cart,
  { cart_id, customer_id }: CartBuyer
): Promise<boolean> {
  if (!customer_id) {
    if (cart.customer?.has_account) throw RequestErrors.AUTHENTICATION_REQUIRED()
    if (!cart.completed_at) requireGuestAllowed(container, cart)
    return false
  }
  if (cart.customer_id === customer_id) return false
  if (cart.completed_at || cart.customer?.has_account) throw CheckoutErrors.CART_NOT_FOUND()
  await transferCartCustomerWorkflow(container).run({ input: { id: cart_id, customer_id } })
  return true
}

function requireGuestAllowed(container: MedusaContainer, cart: Cart): void {
  const { policies } = container.resolve(RELUV_MODULE).options
  if (!policies.guest_checkout) throw CheckoutErrors.GUEST_CHECKOUT_OFF()
  if (!cart.email) throw CheckoutErrors.EMAIL_MISSING()
}

async function load(container: MedusaContainer, id: string): Promise<Cart | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["customer_id", "email", "completed_at", "customer.has_account"],
    filters: { id },
  })
  return data[0] ? cartRow.parse(data[0]) : null
}
