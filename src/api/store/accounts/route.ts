import { logIn } from "../../../workflows/account/log-in"
import { register } from "../../../workflows/account/register"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { requireEmail } from "../../_http/accounts/email"
import { accountOf } from "../../_views/account"
import type { registerAccount } from "./contract"

export async function POST(
  req: RequestTo<typeof registerAccount>,
  res: ResponseOf<typeof registerAccount>
) {
  const { password, ...person } = req.validatedBody
  const email = requireEmail(person.email)
  await register(req.scope, { ...person, email, password })
  const { customer_id, ...tokens } = await logIn(req.scope, { email, password })
  res.status(201).json({ ...tokens, account: await accountOf(req.scope, customer_id) })
}
