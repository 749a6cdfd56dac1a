import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { getMarketplaceStep } from "../marketplace/steps/get-marketplace"
import { getPoliciesStep } from "../marketplace/steps/get-policies"
import { retrieveSellerContactStep } from "../seller/steps/retrieve-seller-contact"
import { firstStatus, type ListingDraft, productOf } from "./product-of-listing"
import { createListingFactsStep } from "./steps/create-listing-facts"
import { prepareListingStep } from "./steps/prepare-listing"

/**
 * A seller offers something: the Medusa product with its variants, prices and stock at the
 * marketplace's location, and the preloved facts beside it. Any failure takes all of it back.
 */
export const createListingWorkflow = createWorkflow(
  "reluv-create-listing",
  (input: ListingDraft) => {
    const policies = getPoliciesStep()
    const marketplace = getMarketplaceStep()
    const contact = retrieveSellerContactStep({ seller_id: input.seller_id })
    const prepared = prepareListingStep(input)

    const products = createProductsWorkflow.runAsStep({
      input: transform(
        { input, contact, marketplace, policies, prepared },
        ({ input, contact, marketplace, policies, prepared }) => ({
          products: [
            productOf(input, {
              handle: prepared.handle,
              status: firstStatus(input, policies),
              sales_channel_id: marketplace.sales_channel_id,
              shipping_profile_id: contact.shipping_profile_id ?? "",
            }),
          ],
        })
      ),
    })
    const { data: variants } = useQueryGraphStep({
      entity: "product_variant",
      fields: ["id", "title", "inventory_items.inventory_item_id"],
      filters: transform({ products }, ({ products }) => ({ product_id: products[0]?.id ?? "" })),
    })
    const pieces = transform({ input, variants }, ({ input, variants }) =>
      input.variants.map((offered) => {
        const variant = variants.find(({ title }) => title === offered.title)
        return {
          variant_id: variant?.id ?? "",
          inventory_item_id: variant?.inventory_items?.[0]?.inventory_item_id ?? "",
          stock: offered.stock,
        }
      })
    )
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ pieces, marketplace }, ({ pieces, marketplace }) => ({
        inventory_levels: pieces.map(({ inventory_item_id, stock }) => ({
          inventory_item_id,
          location_id: marketplace.stock_location_id,
          stocked_quantity: stock,
        })),
      })),
    })
    const listing = createListingFactsStep(
      transform({ input, products, pieces, policies }, ({ input, products, pieces, policies }) => ({
        draft: input,
        product_id: products[0]?.id ?? "",
        status: firstStatus(input, policies),
        pieces: pieces.map(({ variant_id, stock }) => ({ variant_id, stock })),
      }))
    )
    return new WorkflowResponse(listing)
  }
)
