import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../../modules/listing"
import { withDates } from "../../order/load-order"
import { CheckoutErrors } from "../errors"
import {
  type CompletePurchase,
  type Completion,
  completePurchaseWorkflow,
} from "./complete-purchase"

const POLL_MILLISECONDS = 150
/** Longer than core's completion may wait for its own lock. */
const PATIENCE_MILLISECONDS = 40_000

export type Ordered = Extract<Completion, { outcome: "ordered" }>

/**
 * Completes a cart of pieces and gives its order; a request that finds the same cart under way waits for
 * that run and gives the same order, or takes its turn when the run failed. `checked` spares the first
 * look at a cart that the caller has just made.
 * Throws `CHECKOUT_IN_PROGRESS` when it takes too long, and what `checkCart` does.
 */
export async function completePurchaseOnce(
  container: MedusaContainer,
  { checked, ...buyer }: CompletePurchase
): Promise<Ordered> {
  const listings = container.resolve(LISTING_MODULE)
  const until = Date.now() + PATIENCE_MILLISECONDS
  let input: CompletePurchase = { checked, ...buyer }
  while (Date.now() < until) {
    const { result } = await completePurchaseWorkflow(container).run({ input })
    if (result.outcome === "ordered") {
      return { ...result, order: result.order && withDates(result.order) }
    }
    input = buyer
    while (Date.now() < until && (await listings.isCheckoutRunning(buyer.cart_id))) {
      await pause(POLL_MILLISECONDS)
    }
  }
  throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
}
