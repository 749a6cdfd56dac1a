import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { OPERATOR_TASK_MODULE } from "../../../../modules/operator-task"
import type { Page, TaskView } from "../../../../types/http"
import { operatorOf } from "../../../_http/operator"
import { viewTasks } from "../../../_views/tasks"
import type { AdminListTasks } from "./validators"

/** Everything that waits for a person, oldest first. */
export async function GET(
  req: MedusaRequest<unknown, AdminListTasks>,
  res: MedusaResponse<Page<"tasks", TaskView>>
) {
  const { kind, status, limit, offset } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(OPERATOR_TASK_MODULE)
    .listAndCountOperatorTasks(
      { status, ...(kind ? { kind } : {}) },
      { take: limit, skip: offset, order: { id: "ASC" } }
    )
  const tasks = await viewTasks(req.scope, rows, operatorOf(req))
  res.json({ tasks, count, offset, limit })
}
