import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RELUV_MODULE } from "../../../modules/reluv"
import type { ReluvModuleService } from "../../../modules/reluv/service"

export const getPoliciesStep = createStep("get-policies", async (_: undefined, { container }) => {
  const { options } = container.resolve<ReluvModuleService>(RELUV_MODULE)
  return new StepResponse(options.policies)
})
