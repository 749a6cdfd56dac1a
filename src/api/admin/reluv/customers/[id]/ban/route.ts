import { ban } from "../../../../../../workflows/account/operate"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewCustomerForOperator } from "../../../../../_views/operator-customer"
import type { banCustomer } from "../../contract"

export async function POST(
  req: RequestTo<typeof banCustomer>,
  res: ResponseOf<typeof banCustomer>
) {
  const { id } = req.params
  await ban(req.scope, { id, actor: operatorOf(req), ...req.validatedBody })
  res.json({ customer: await viewCustomerForOperator(req.scope, id) })
}
