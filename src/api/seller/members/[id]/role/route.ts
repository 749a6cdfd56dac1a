import { SELLER_MODULE } from "../../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { colleaguesOf } from "../../../../_views/seller-member"
import type { changeRole } from "../../contract"
import { doing } from "../../doing"

export async function POST(req: RequestTo<typeof changeRole>, res: ResponseOf<typeof changeRole>) {
  const { id } = req.params
  const { role } = req.validatedBody
  await req.scope.resolve(SELLER_MODULE).changeRole({ ...doing(req), id, role })
  res.json({ members: await colleaguesOf(req.scope, req.membership) })
}
