import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { CartBuyer } from "./buyer-of-cart"
import { claimPiecesStep } from "./steps/claim-pieces"
import { confirmClaimsStep } from "./steps/confirm-claims"
import { placeOrderStep } from "./steps/place-order"
import { validateCheckoutStep } from "./steps/validate-checkout"

/**
 * The gate before completion (D15): every piece of the cart is claimed in one SQL transaction before
 * Medusa makes an order, so a buyer who is too late hears it at once, and nobody can ever pay for a
 * piece that is gone. A failure gives the claims back; a crash leaves them to the repair job.
 *
 * Answers `ordered` with the order, or `in_progress` when another run of the same cart is under way.
 */
export const completePurchaseWorkflow = createWorkflow(
  "reluv-complete-purchase",
  (input: CartBuyer) => {
    const validate = createHook("validate", input)
    const checkout = validateCheckoutStep(input)
    const claim = claimPiecesStep({ cart_id: input.cart_id, pieces: checkout.pieces })

    const hold = transform({ input, claim }, ({ input: { cart_id }, claim }) => ({
      cart_id,
      owner: claim.owner,
      pieces: claim.outcome === "claimed" ? claim.pieces : 0,
    }))
    const placed = when({ claim }, ({ claim }) => claim.outcome === "claimed").then(() => {
      const order = placeOrderStep(hold)
      confirmClaimsStep(
        transform({ hold, order }, ({ hold: { cart_id, owner }, order }) => ({
          cart_id,
          owner,
          order_id: order.id,
        }))
      )
      return order
    })
    return new WorkflowResponse(
      transform({ claim, placed }, ({ claim, placed }) => {
        if (placed) return { outcome: "ordered" as const, order_id: placed.id }
        if (claim.outcome === "ordered")
          return { outcome: "ordered" as const, order_id: claim.order_id }
        return { outcome: "in_progress" as const }
      }),
      { hooks: [validate] }
    )
  }
)
