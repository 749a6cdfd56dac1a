import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TaskErrors } from "../../../../../../modules/operator-task/errors"
import type { TaskView } from "../../../../../../types/http"
import { closeTaskWorkflow } from "../../../../../../workflows/task/close-task"
import { operatorOf } from "../../../../../_http/operator"
import type { AdminCloseTask } from "../../validators"
import { findTask } from "../find-task"

/** An operator has dealt with it outside Reluv. */
export async function POST(
  req: MedusaRequest<AdminCloseTask>,
  res: MedusaResponse<{ task: TaskView }>
) {
  const task = await findTask(req)
  if (task.status === "open" && !task.actions.includes("close")) {
    throw TaskErrors.TASK_ACTION_NOT_ALLOWED({ action: "close", kind: task.kind })
  }
  await closeTaskWorkflow(req.scope).run({
    input: { id: task.id, actor: operatorOf(req), note: req.validatedBody.note },
  })
  res.json({ task: await findTask(req) })
}
