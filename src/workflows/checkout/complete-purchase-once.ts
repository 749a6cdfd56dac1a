import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { type CartBuyer, takeCart } from "./buyer-of-cart"
import { completePurchaseWorkflow } from "./complete-purchase"
import { CheckoutErrors } from "./errors"
import { roundCartDiscountsWorkflow } from "./round-cart-discounts"

const POLL_MILLISECONDS = 150
/** Longer than core's completion may wait for its own lock. */
const PATIENCE_MILLISECONDS = 40_000

/**
 * Completes a cart of pieces and gives the id of its order; a request that finds the same cart under way
 * waits for that run and gives the same order, or takes its turn when the run failed.
 * Throws `CHECKOUT_IN_PROGRESS` when it takes too long, and what `takeCart` does.
 */
export async function completePurchaseOnce(
  container: MedusaContainer,
  input: CartBuyer
): Promise<string> {
  await takeCart(container, input)
  // Core computes discounts anew with each change of the cart, and not each change makes a new payment.
  await roundCartDiscountsWorkflow(container).run({ input: { cart_id: input.cart_id } })
  const listings = container.resolve(LISTING_MODULE)
  const until = Date.now() + PATIENCE_MILLISECONDS
  while (Date.now() < until) {
    const { result } = await completePurchaseWorkflow(container).run({ input })
    if (result.outcome === "ordered") return result.order_id
    while (Date.now() < until && (await listings.isCheckoutRunning(input.cart_id))) {
      await pause(POLL_MILLISECONDS)
    }
  }
  throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
}
