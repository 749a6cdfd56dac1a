import { askDeletion } from "../../../../../workflows/account/delete-account"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { deleteAccount } from "../../contract"

export async function POST(
  req: RequestTo<typeof deleteAccount>,
  res: ResponseOf<typeof deleteAccount>
) {
  const { password } = req.validatedBody
  await askDeletion(req.scope, { customer_id: customerIdOf(req), password })
  res.json({})
}
