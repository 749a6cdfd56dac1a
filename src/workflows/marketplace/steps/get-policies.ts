import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RELUV_MODULE } from "../../../modules/reluv"

export const getPoliciesStep = createStep("get-policies", async (_: undefined, { container }) => {
  const { options } = container.resolve(RELUV_MODULE)
  return new StepResponse(options.policies)
})
