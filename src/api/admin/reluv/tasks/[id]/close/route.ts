import { TaskErrors } from "../../../../../../modules/operator-task/errors"
import { closeTask } from "../../../../../../workflows/task/close-task"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { closeTask as route } from "../../contract"
import { findTask } from "../find-task"

/** An operator has dealt with it outside Reluv. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const task = await findTask(req)
  if (task.status === "open" && !task.actions.includes("close")) {
    throw TaskErrors.TASK_ACTION_NOT_ALLOWED({ action: "close", kind: task.kind })
  }
  await closeTask(req.scope, { id: task.id, actor: operatorOf(req), note: req.validatedBody.note })
  res.json({ task: await findTask(req) })
}
