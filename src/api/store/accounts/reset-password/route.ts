import { resetPassword } from "../../../../workflows/account/password"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { resetAccountPassword } from "../contract"

export async function POST(
  req: RequestTo<typeof resetAccountPassword>,
  res: ResponseOf<typeof resetAccountPassword>
) {
  await resetPassword(req.scope, req.validatedBody)
  res.json({})
}
