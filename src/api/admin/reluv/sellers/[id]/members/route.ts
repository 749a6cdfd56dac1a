import { SELLER_MODULE } from "../../../../../../modules/seller"
import { SellerErrors } from "../../../../../../modules/seller/errors"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { peopleOf } from "../../../../../_views/seller-member"
import type { listMembersOfSeller } from "../../contract"

export async function GET(
  req: RequestTo<typeof listMembersOfSeller>,
  res: ResponseOf<typeof listMembersOfSeller>
) {
  const { id } = req.params
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ id }, { select: ["id"], take: 1 })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  res.json({ members: await peopleOf(req.scope, id) })
}
