import type { MedusaContainer } from "@medusajs/framework/types"
import { addressProblem } from "../../shipping/address-problem"
import { CheckoutErrors } from "../errors"
import type { Checkout } from "../load-checkout"

const RUPIAH = "idr"

/**
 * Before a payment is begun, and before a cart is completed: throws `ORD_002`, `CURRENCY_NOT_RUPIAH`, and
 * `ORD_003` for an address that no courier could use. It was compared with the couriers' areas when a
 * courier was chosen: that they cannot be had just now stops nothing.
 */
export async function requireDeliverable(
  container: MedusaContainer,
  cart: Checkout
): Promise<void> {
  if (cart.items.length === 0) throw CheckoutErrors.CART_EMPTY()
  if (cart.currency_code !== RUPIAH) throw CheckoutErrors.CURRENCY_NOT_RUPIAH()
  const problem = await addressProblem(container, cart.shipping_address, "is_overlooked")
  if (problem) throw problem
}
