import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { CheckoutErrors } from "./errors"
import { loadCheckout, orderOfCart } from "./load-checkout"

/**
 * Core makes and deletes payment sessions of any cart, also of one whose order waits to be paid
 * with them. Throws `CART_COMPLETED` once there is an order, `CHECKOUT_IN_PROGRESS` while one is
 * being made.
 */
export async function requireOpenCart(container: MedusaContainer, cartId: string): Promise<void> {
  const cart = await loadCheckout(container, cartId)
  if (cart?.completed_at || (await orderOfCart(container, cartId))) {
    throw CheckoutErrors.CART_COMPLETED()
  }
  const listings = container.resolve(LISTING_MODULE)
  if (await listings.isCheckoutRunning(cartId)) throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
}
