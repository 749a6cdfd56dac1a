import { endSessions } from "../../../../../../workflows/account/operate"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewCustomerForOperator } from "../../../../../_views/operator-customer"
import type { endSessionsOfCustomer } from "../../contract"

export async function POST(
  req: RequestTo<typeof endSessionsOfCustomer>,
  res: ResponseOf<typeof endSessionsOfCustomer>
) {
  const { id } = req.params
  await endSessions(req.scope, { id, actor: operatorOf(req), ...req.validatedBody })
  res.json({ customer: await viewCustomerForOperator(req.scope, id) })
}
