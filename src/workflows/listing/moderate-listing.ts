import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import { productStatusOf } from "./product-of-listing"
import { changeListingStatusStep } from "./steps/change-listing-status"

export type ModerateListing = {
  id: string
  product_id: string
  to: "active" | "rejected"
  actor: Actor
}

/** The operator's word on a listing in review; the product is shown or hidden with it. */
export const moderateListingWorkflow = createWorkflow(
  "reluv-moderate-listing",
  (input: ModerateListing) => {
    changeListingStatusStep(
      transform({ input }, ({ input: { id, to, actor } }) => ({ id, to, actor, reason: null }))
    )
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        selector: { id: input.product_id },
        update: { status: productStatusOf(input.to) },
      })),
    })
    return new WorkflowResponse({ id: input.id })
  }
)
