import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Core's own completion, unchanged and with its own lock. It undoes itself when it fails, so this
 * step has nothing to undo; it is not run as a nested workflow because core skips its lock there.
 */
export const placeOrderStep = createStep(
  "place-order",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } })
    return new StepResponse({ id: result.id })
  }
)
