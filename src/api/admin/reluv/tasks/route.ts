import { OPERATOR_TASK_MODULE } from "../../../../modules/operator-task"
import { findByNumber } from "../../../../workflows/order/find-by-number"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { operatorOf } from "../../../_http/operator"
import { viewTasks } from "../../../_views/tasks"
import type { listTasks } from "./contract"

/** Everything that waits for a person, oldest first. */
export async function GET(req: RequestTo<typeof listTasks>, res: ResponseOf<typeof listTasks>) {
  const { kind, status, q, limit, offset } = req.validatedQuery
  const found = q === undefined ? null : await findByNumber(req.scope, q)
  const [rows, count] = await req.scope.resolve(OPERATOR_TASK_MODULE).listAndCountOperatorTasks(
    {
      status,
      ...(kind ? { kind } : {}),
      ...(found && {
        $or: [{ order_id: found.order_ids }, { seller_order_id: found.seller_order_ids }],
      }),
    },
    { take: limit, skip: offset, order: { id: "ASC" } }
  )
  const tasks = await viewTasks(req.scope, rows, operatorOf(req))
  res.json({ tasks, count, offset, limit })
}
