import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CloseTask, closeTaskByIdStep } from "./steps/close-task-by-id"

export const closeTaskWorkflow = createWorkflow("reluv-close-task", (input: CloseTask) => {
  closeTaskByIdStep(input)
  return new WorkflowResponse({ id: input.id })
})
