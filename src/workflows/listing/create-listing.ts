import { ContainerRegistrationKeys, toHandle } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ListingErrors } from "../../modules/listing/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { getMarketplace } from "../marketplace/marketplace"
import { firstStatus, type ListingDraft, productOf } from "./product-of-listing"
import { createListingFactsStep } from "./steps/create-listing-facts"

/**
 * Checks what needs the database before anything is written: the shop may sell, the category is
 * real, and the product's handle is free (a taken one gets a short tail).
 */
const prepareListingStep = createStep(
  "prepare-listing",
  async (draft: ListingDraft, { container }) => {
    const sellers = container.resolve(SELLER_MODULE)
    const seller = await sellers.retrieveSeller(draft.seller_id, { select: ["id", "status"] })
    if (seller.status !== "active") throw SellerErrors.SELLER_NOT_ACTIVE()
    const [contact] = await sellers.listSellerContacts({ seller_id: seller.id })
    if (!contact) throw SellerErrors.SELLER_NOT_FOUND()

    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    if (draft.category_id) {
      const { data } = await query.graph({
        entity: "product_category",
        fields: ["id"],
        filters: { id: draft.category_id },
      })
      if (data.length === 0) throw ListingErrors.CATEGORY_INVALID({ id: draft.category_id })
    }
    const handle = draft.handle ?? (toHandle(draft.title) || "listing")
    const { data: taken } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: { handle },
    })
    const { policies } = container.resolve(RELUV_MODULE).options
    const { sales_channel_id, stock_location_id } = await getMarketplace(container)
    const status = firstStatus(draft, policies)
    const product = productOf(draft, {
      handle: taken.length === 0 ? handle : `${handle}-${tail()}`,
      status,
      sales_channel_id,
      shipping_profile_id: contact.shipping_profile_id ?? "",
    })
    return new StepResponse({ product, status, stock_location_id })
  }
)

/**
 * A seller offers something: the Medusa product with its variants, prices and stock at the
 * marketplace's location, and the preloved facts beside it. Any failure takes all of it back.
 */
export const createListingWorkflow = createWorkflow(
  "reluv-create-listing",
  (input: ListingDraft) => {
    const validate = createHook("validate", input)
    const prepared = prepareListingStep(input)
    const products = createProductsWorkflow.runAsStep({
      input: transform({ prepared }, ({ prepared }) => ({ products: [prepared.product] })),
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
      input: transform({ pieces, prepared }, ({ pieces, prepared }) => ({
        inventory_levels: pieces.map(({ inventory_item_id, stock }) => ({
          inventory_item_id,
          location_id: prepared.stock_location_id,
          stocked_quantity: stock,
        })),
      })),
    })
    const listing = createListingFactsStep(
      transform({ input, products, pieces, prepared }, ({ input, products, pieces, prepared }) => ({
        draft: input,
        product_id: products[0]?.id ?? "",
        status: prepared.status,
        pieces: pieces.map(({ variant_id, stock }) => ({ variant_id, stock })),
      }))
    )
    return new WorkflowResponse(listing, { hooks: [validate] })
  }
)

function tail(): string {
  return Math.floor(Math.random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0")
}
