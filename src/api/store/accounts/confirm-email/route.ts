import { changeEmail } from "../../../../workflows/account/change-email"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { accountView } from "../../../_views/account"
import type { confirmAccountEmail } from "../contract"

export async function POST(
  req: RequestTo<typeof confirmAccountEmail>,
  res: ResponseOf<typeof confirmAccountEmail>
) {
  const customer = await changeEmail(req.scope, req.validatedBody.token)
  res.json({ account: await accountView(req.scope, customer) })
}
