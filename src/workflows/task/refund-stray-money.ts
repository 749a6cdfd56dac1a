import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeTaskByIdStep } from "./steps/close-task-by-id"
import { oweStrayMoneyStep, type StrayMoney } from "./steps/owe-stray-money"

/** Money that came without a purchase to pay is owed back, and its task is done. */
export const refundStrayMoneyWorkflow = createWorkflow(
  "reluv-refund-stray-money",
  (input: StrayMoney) => {
    oweStrayMoneyStep(input)
    closeTaskByIdStep(
      transform({ input }, ({ input }) => ({ id: input.id, actor: input.actor, note: "refunded" }))
    )
    return new WorkflowResponse({ id: input.id })
  }
)
