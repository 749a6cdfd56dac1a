import { verifyEmail } from "../../../../workflows/account/verify"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { accountView } from "../../../_views/account"
import type { verifyAccountEmail } from "../contract"

export async function POST(
  req: RequestTo<typeof verifyAccountEmail>,
  res: ResponseOf<typeof verifyAccountEmail>
) {
  const customer = await verifyEmail(req.scope, req.validatedBody.token)
  res.json({ account: await accountView(req.scope, customer) })
}
