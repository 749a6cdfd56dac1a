import { logInByProvider as logIn } from "../../../../workflows/account/provider-login"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { requireEmail } from "../../../_http/accounts/email"
import { accountOf } from "../../../_views/account"
import type { logInByProvider } from "../contract"

export async function POST(
  req: RequestTo<typeof logInByProvider>,
  res: ResponseOf<typeof logInByProvider>
) {
  const { token, email: typed } = req.validatedBody
  const email = typed === null ? null : requireEmail(typed)
  const { customer_id, ...tokens } = await logIn(req.scope, { token, email })
  res.json({ ...tokens, account: await accountOf(req.scope, customer_id) })
}
