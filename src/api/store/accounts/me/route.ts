import { updateProfile } from "../../../../workflows/account/profile"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { accountOf } from "../../../_views/account"
import type { readAccount, updateAccount } from "../contract"

export async function GET(req: RequestTo<typeof readAccount>, res: ResponseOf<typeof readAccount>) {
  res.json({ account: await accountOf(req.scope, customerIdOf(req)) })
}

export async function POST(
  req: RequestTo<typeof updateAccount>,
  res: ResponseOf<typeof updateAccount>
) {
  const customer_id = customerIdOf(req)
  const { first_name, last_name, phone, ...profile } = req.validatedBody
  const names = {
    ...(first_name !== undefined && { first_name }),
    ...(last_name !== undefined && { last_name }),
    ...(phone !== undefined && { phone }),
  }
  await updateProfile(req.scope, { customer_id, names, profile })
  res.json({ account: await accountOf(req.scope, customer_id) })
}
