import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { ListingStatus } from "../../domain/listing/listing-status"
import { sellersChange } from "../../domain/listing/sellers-change"
import type { Actor } from "../../shared/sql"
import type { ListingChange } from "./listing-change"
import { productStatusOf } from "./product-of-listing"
import { changeListingStatusStep } from "./steps/change-listing-status"
import { loadListingForChangeStep } from "./steps/load-listing-for-change"
import { updateListingFactsStep } from "./steps/update-listing-facts"

export type UpdateListing = {
  id: string
  seller_id: string
  change: ListingChange
  status: ListingStatus | null
  actor: Actor
}

/**
 * Changes a listing of a seller: its status first (the one that can be refused), then the facts, the
 * product and, for a listing with one variant, its price.
 */
export const updateListingWorkflow = createWorkflow(
  "reluv-update-listing",
  (input: UpdateListing) => {
    const validate = createHook("validate", input)
    const listing = loadListingForChangeStep(input)
    const target = transform({ input, listing }, ({ input, listing }) =>
      input.status === null
        ? listing.status
        : sellersChange(listing.status, input.status, listing.moderation)
    )

    when({ input }, ({ input }) => input.status !== null).then(() => {
      changeListingStatusStep(
        transform({ input, target }, ({ input, target }) => ({
          id: input.id,
          to: target,
          actor: input.actor,
          reason: null,
        }))
      )
    })
    updateListingFactsStep(input)
    updateProductsWorkflow.runAsStep({
      input: transform({ input, listing, target }, ({ input: { change }, listing, target }) => ({
        selector: { id: listing.product_id },
        update: {
          status: productStatusOf(target),
          ...(change.title === undefined ? {} : { title: change.title }),
          ...(change.description === undefined ? {} : { description: change.description ?? "" }),
          ...(change.weight === undefined ? {} : { weight: change.weight }),
          ...(change.category_id === undefined
            ? {}
            : { category_ids: change.category_id ? [change.category_id] : [] }),
          ...(change.images === undefined
            ? {}
            : { thumbnail: change.images[0] ?? "", images: change.images.map((url) => ({ url })) }),
        },
      })),
    })
    when(
      { input },
      ({ input }) => input.change.price !== undefined || input.change.weight !== undefined
    ).then(() => {
      updateProductVariantsWorkflow.runAsStep({
        input: transform({ input, listing }, ({ input: { change }, listing }) => ({
          product_variants: listing.variant_ids.map((id) => ({
            id,
            ...(change.weight === undefined ? {} : { weight: change.weight }),
            ...(change.price === undefined
              ? {}
              : { prices: [{ currency_code: "idr", amount: change.price }] }),
          })),
        })),
      })
    })
    return new WorkflowResponse({ id: input.id }, { hooks: [validate] })
  }
)
