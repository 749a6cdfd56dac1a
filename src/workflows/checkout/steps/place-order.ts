import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../../modules/listing"
import { RELUV_MODULE } from "../../../modules/reluv"
import { CheckoutErrors } from "../errors"

type PlaceOrder = { cart_id: string; owner: string; pieces: number }

/**
 * Core's own completion, unchanged and with its own lock. It undoes itself when it fails, so this
 * step has nothing to undo; it is not run as a nested workflow because core skips its lock there.
 * The hold begins anew before: a run that has lost it to the repair job makes no order.
 */
export const placeOrderStep = createStep(
  "place-order",
  async ({ cart_id, owner, pieces }: PlaceOrder, { container }) => {
    const listings = container.resolve(LISTING_MODULE)
    const { policies } = container.resolve(RELUV_MODULE).options
    const hold = { cart_id, owner, hold_seconds: policies.checkout_hold_seconds }
    if (pieces > 0 && !(await listings.renewHold(hold))) throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
    const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } })
    return new StepResponse({ id: result.id })
  }
)
