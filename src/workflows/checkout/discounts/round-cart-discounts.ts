import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { roundDiscountsStep } from "./steps/round-discounts"

/**
 * Makes a cart payable in whole rupiah. Core computes a percentage to fractions of a rupiah, which
 * neither Midtrans nor a purse knows; run before a payment is made and before the cart is completed, so
 * that buyer, payment and order agree on one amount.
 */
export const roundCartDiscountsWorkflow = createWorkflow(
  "reluv-round-cart-discounts",
  (input: { cart_id: string }) => {
    const rounding = roundDiscountsStep(input)
    when({ rounding }, ({ rounding }) => rounding.changed && rounding.has_collection).then(() => {
      refreshPaymentCollectionForCartWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id })),
      })
    })
    return new WorkflowResponse(rounding)
  }
)
