import { unban } from "../../../../../../workflows/account/operate"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewCustomerForOperator } from "../../../../../_views/operator-customer"
import type { unbanCustomer } from "../../contract"

export async function POST(
  req: RequestTo<typeof unbanCustomer>,
  res: ResponseOf<typeof unbanCustomer>
) {
  const { id } = req.params
  await unban(req.scope, { id, actor: operatorOf(req), ...req.validatedBody })
  res.json({ customer: await viewCustomerForOperator(req.scope, id) })
}
