import { changePassword } from "../../../../../workflows/account/password"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { changeAccountPassword } from "../../contract"

export async function POST(
  req: RequestTo<typeof changeAccountPassword>,
  res: ResponseOf<typeof changeAccountPassword>
) {
  const customer_id = customerIdOf(req)
  const { token, refresh_token } = await changePassword(req.scope, {
    ...req.validatedBody,
    customer_id,
  })
  res.json({ token, refresh_token })
}
