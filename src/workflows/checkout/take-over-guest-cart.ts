import type { MedusaContainer } from "@medusajs/framework/types"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { loadCheckout } from "./load-checkout"

/**
 * A cart filled before its buyer logged in belongs to nobody, or to a guest without an account; it
 * becomes the buyer's. A cart of another account stays as it is: completing it then finds no cart.
 */
export async function takeOverGuestCart(
  container: MedusaContainer,
  { cart_id, customer_id }: { cart_id: string; customer_id: string }
): Promise<void> {
  const cart = await loadCheckout(container, cart_id)
  if (!cart || cart.completed_at || cart.customer_id === customer_id) return
  if (cart.customer_id && cart.customer?.has_account) return
  await transferCartCustomerWorkflow(container).run({ input: { id: cart_id, customer_id } })
}
