import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewCustomerForOperator } from "../../../../_views/operator-customer"
import type { readCustomer } from "../contract"

export async function GET(
  req: RequestTo<typeof readCustomer>,
  res: ResponseOf<typeof readCustomer>
) {
  res.json({ customer: await viewCustomerForOperator(req.scope, req.params.id) })
}
