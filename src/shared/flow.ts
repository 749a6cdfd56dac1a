import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

/**
 * A workflow for those who install the plugin, of one step that needs no undo. Its hook `validate` is
 * asked before anything changes, with the workflow's input: what it throws refuses the whole, each time
 * that it is tried.
 */
export function flow<Input extends object, Answer extends object>(
  id: `reluv-${string}`,
  run: (container: MedusaContainer, input: Input) => Promise<Answer>
) {
  const step = createStep<Input, Answer, null>(id, async (input, { container }) => {
    return new StepResponse<Answer, null>(await run(container, input), null)
  })
  return createWorkflow(id, (input: WorkflowData<Input>) => {
    const validate = createHook("validate", input)
    const answer = step(input) as WorkflowData<Answer>
    return new WorkflowResponse(answer, { hooks: [validate] })
  })
}
