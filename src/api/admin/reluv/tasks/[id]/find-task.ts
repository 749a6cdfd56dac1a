import type { MedusaRequest } from "@medusajs/framework/http"
import { OPERATOR_TASK_MODULE } from "../../../../../modules/operator-task"
import { TaskErrors } from "../../../../../modules/operator-task/errors"
import { operatorOf } from "../../../../_http/operator"
import type { TaskView } from "../../../../_shapes/task"
import { viewTasks } from "../../../../_views/tasks"

/** Throws `TASK_NOT_FOUND`. */
export async function findTask(req: MedusaRequest): Promise<TaskView> {
  const rows = await req.scope
    .resolve(OPERATOR_TASK_MODULE)
    .listOperatorTasks({ id: req.params.id })
  const [task] = await viewTasks(req.scope, rows, operatorOf(req))
  if (!task) throw TaskErrors.TASK_NOT_FOUND()
  return task
}
