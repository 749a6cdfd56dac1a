import { TaskErrors } from "../../../../../../modules/operator-task/errors"
import { tryAgain } from "../../../../../../workflows/task/try-again"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { tryTaskAgain } from "../../contract"
import { findTask } from "../find-task"

/** The cause is gone: what we do by ourselves is tried once more. */
export async function POST(
  req: RequestTo<typeof tryTaskAgain>,
  res: ResponseOf<typeof tryTaskAgain>
) {
  const task = await findTask(req)
  if (!task.actions.includes("try_again")) {
    throw TaskErrors.TASK_ACTION_NOT_ALLOWED({ action: "try_again", kind: task.kind })
  }
  await tryAgain(req.scope, { task_id: task.id, actor: operatorOf(req) })
  res.json({ task: await findTask(req) })
}
