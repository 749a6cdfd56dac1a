import { logOut } from "../../../../workflows/account/log-in"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { logOutAccount } from "../contract"

export async function POST(
  req: RequestTo<typeof logOutAccount>,
  res: ResponseOf<typeof logOutAccount>
) {
  await logOut(req.scope, req.validatedBody.refresh_token)
  res.json({})
}
