import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import type { Actor } from "../../../shared/sql"

export type CloseTask = { id: string; actor: Actor; note: string }

export const closeTaskByIdStep = createStep(
  "close-task-by-id",
  async ({ id, actor, note }: CloseTask, { container }) => {
    const tasks = container.resolve(OPERATOR_TASK_MODULE)
    const { cause } = await tasks.retrieveOperatorTask(id, { select: ["cause"] })
    await tasks.closeTask({ cause, actor, note })
    return new StepResponse(undefined)
  }
)
