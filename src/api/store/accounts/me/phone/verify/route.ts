import { verifyPhone } from "../../../../../../workflows/account/phone"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { customerIdOf } from "../../../../../_http/customer"
import { accountOf } from "../../../../../_views/account"
import type { verifyAccountPhone } from "../../../contract"

export async function POST(
  req: RequestTo<typeof verifyAccountPhone>,
  res: ResponseOf<typeof verifyAccountPhone>
) {
  const customer_id = customerIdOf(req)
  await verifyPhone(req.scope, { customer_id, code: req.validatedBody.code.trim() })
  res.json({ account: await accountOf(req.scope, customer_id) })
}
