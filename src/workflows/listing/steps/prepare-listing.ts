import { ContainerRegistrationKeys, toHandle } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ListingErrors } from "../../../modules/listing/errors"
import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"
import type { ListingDraft } from "../product-of-listing"

/**
 * Checks what needs the database before anything is written: the shop may sell, the category is
 * real, and the product's handle is free (a taken one gets a short tail).
 */
export const prepareListingStep = createStep(
  "prepare-listing",
  async (draft: ListingDraft, { container }) => {
    const seller = await container
      .resolve(SELLER_MODULE)
      .retrieveSeller(draft.seller_id, { select: ["id", "status"] })
    if (seller.status !== "active") throw SellerErrors.SELLER_NOT_ACTIVE()

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
    return new StepResponse({ handle: taken.length === 0 ? handle : `${handle}-${tail()}` })
  }
)

function tail(): string {
  return Math.floor(Math.random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0")
}
