import { refresh } from "../../../../workflows/account/log-in"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { refreshAccount } from "../contract"

export async function POST(
  req: RequestTo<typeof refreshAccount>,
  res: ResponseOf<typeof refreshAccount>
) {
  const { token, refresh_token } = await refresh(req.scope, req.validatedBody.refresh_token)
  res.json({ token, refresh_token })
}
