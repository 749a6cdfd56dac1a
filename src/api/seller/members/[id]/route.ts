import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { colleaguesOf } from "../../../_views/seller-member"
import type { removeMember } from "../contract"
import { doing } from "../doing"

export async function DELETE(
  req: RequestTo<typeof removeMember>,
  res: ResponseOf<typeof removeMember>
) {
  const { id } = req.params
  await req.scope.resolve(SELLER_MODULE).removeMember({ ...doing(req), id })
  res.json({ members: await colleaguesOf(req.scope, req.membership) })
}
