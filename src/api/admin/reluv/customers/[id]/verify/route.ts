import { confirmEmail } from "../../../../../../workflows/account/operate"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewCustomerForOperator } from "../../../../../_views/operator-customer"
import type { verifyCustomer } from "../../contract"

export async function POST(
  req: RequestTo<typeof verifyCustomer>,
  res: ResponseOf<typeof verifyCustomer>
) {
  const { id } = req.params
  await confirmEmail(req.scope, { id, actor: operatorOf(req), ...req.validatedBody })
  res.json({ customer: await viewCustomerForOperator(req.scope, id) })
}
