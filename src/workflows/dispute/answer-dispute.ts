import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordDisputeAnswerStep } from "./steps/record-dispute-answer"

export const answerDisputeWorkflow = createWorkflow(
  "reluv-answer-dispute",
  (input: { id: string; answer: string }) => {
    recordDisputeAnswerStep(input)
    emitEventStep({ eventName: "reluv.dispute.answered", data: { id: input.id } })
    return new WorkflowResponse({ id: input.id })
  }
)
