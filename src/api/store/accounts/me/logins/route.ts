import { joinLogin } from "../../../../../workflows/account/provider-login"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { joinAccountLogin } from "../../contract"

export async function POST(
  req: RequestTo<typeof joinAccountLogin>,
  res: ResponseOf<typeof joinAccountLogin>
) {
  const { token } = req.validatedBody
  await joinLogin(req.scope, { customer_id: customerIdOf(req), token })
  res.json({})
}
