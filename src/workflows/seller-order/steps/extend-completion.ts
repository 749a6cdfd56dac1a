import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"

export const extendCompletionStep = createStep(
  "extend-completion",
  async ({ id }: { id: string }, { container }) => {
    const { policies } = container.resolve<VendorsModuleService>(VENDORS_MODULE).options
    const complete_by = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .extendCompletion({ id, hours: policies.extension_hours })
    return new StepResponse({ complete_by })
  }
)
