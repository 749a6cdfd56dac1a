import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TaskErrors } from "../../../../../../modules/operator-task/errors"
import type { TaskView } from "../../../../../../types/http"
import { refundStrayMoneyWorkflow } from "../../../../../../workflows/task/refund-stray-money"
import { operatorOf } from "../../../../../_http/operator"
import { findTask } from "../find-task"

/** Gives back money that no purchase asked for: a second payment, or one of a wrong amount. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ task: TaskView }>) {
  const task = await findTask(req)
  const { order_id, transaction_id, amount } = task
  if (!task.actions.includes("refund") || !order_id || !transaction_id || !amount) {
    throw TaskErrors.TASK_ACTION_NOT_ALLOWED({ action: "refund", kind: task.kind })
  }
  await refundStrayMoneyWorkflow(req.scope).run({
    input: { id: task.id, order_id, transaction_id, amount, actor: operatorOf(req) },
  })
  res.json({ task: await findTask(req) })
}
