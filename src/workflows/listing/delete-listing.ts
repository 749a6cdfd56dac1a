import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import { productStatusOf } from "./product-of-listing"
import { changeListingStatusStep } from "./steps/change-listing-status"
import { loadListingForChangeStep } from "./steps/load-listing-for-change"

/**
 * Takes a listing out of the shop for good. The rows stay, for the purchases that name them; its
 * product is hidden. Refused (`LISTING_HELD`) while a buyer is paying for it.
 */
export const deleteListingWorkflow = createWorkflow(
  "reluv-delete-listing",
  (input: { id: string; seller_id: string; actor: Actor }) => {
    const validate = createHook("validate", input)
    const listing = loadListingForChangeStep(input)
    changeListingStatusStep({
      id: input.id,
      to: "deleted",
      actor: input.actor,
      reason: null,
    })
    updateProductsWorkflow.runAsStep({
      input: transform({ listing }, ({ listing }) => ({
        selector: { id: listing.product_id },
        update: { status: productStatusOf("deleted") },
      })),
    })
    return new WorkflowResponse({ id: input.id }, { hooks: [validate] })
  }
)
