import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"

export const getPoliciesStep = createStep("get-policies", async (_: undefined, { container }) => {
  const { options } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
  return new StepResponse(options.policies)
})
