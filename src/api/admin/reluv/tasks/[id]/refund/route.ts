import { TaskErrors } from "../../../../../../modules/operator-task/errors"
import { refundStrayMoney } from "../../../../../../workflows/task/refund-stray-money"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { refundTask } from "../../contract"
import { findTask } from "../find-task"

/** Gives back money that no purchase asked for: a second payment, or one of a wrong amount. */
export async function POST(req: RequestTo<typeof refundTask>, res: ResponseOf<typeof refundTask>) {
  const task = await findTask(req)
  const { order_id, transaction_id, amount } = task
  if (!task.actions.includes("refund") || !order_id || !transaction_id || !amount) {
    throw TaskErrors.TASK_ACTION_NOT_ALLOWED({ action: "refund", kind: task.kind })
  }
  await refundStrayMoney(req.scope, {
    id: task.id,
    order_id,
    transaction_id,
    amount,
    actor: operatorOf(req),
  })
  res.json({ task: await findTask(req) })
}
