import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ListingErrors } from "../../../modules/listing/errors"
import { confirmOrderClaims } from "../confirm-order-claims"
import { reopenCart, undoOrder } from "../undo-order"

type ConfirmClaims = { cart_id: string; owner: string; order_id: string }

/**
 * From here on the purchase can be paid. Nothing after it can fail, so it has no undo. An order of
 * other pieces than those that were claimed is undone at once: nobody could ever pay for it.
 */
export const confirmClaimsStep = createStep(
  "confirm-claims",
  async (input: ConfirmClaims, { container }) => {
    if (await confirmOrderClaims(container, input)) return new StepResponse(undefined)
    await undoOrder(container, input)
    await reopenCart(container, input.cart_id)
    throw ListingErrors.CART_CHANGED()
  }
)
