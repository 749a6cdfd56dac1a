import { emailOf } from "../../../../domain/account/email"
import { logIn } from "../../../../workflows/account/log-in"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { accountOf } from "../../../_views/account"
import type { logInAccount } from "../contract"

export async function POST(
  req: RequestTo<typeof logInAccount>,
  res: ResponseOf<typeof logInAccount>
) {
  const { email, password } = req.validatedBody
  // What is no e-mail has no account either: nothing more is said of it.
  const login = { email: emailOf(email) ?? "", password }
  const { customer_id, ...tokens } = await logIn(req.scope, login)
  res.json({ ...tokens, account: await accountOf(req.scope, customer_id) })
}
