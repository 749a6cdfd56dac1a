import { SELLER_MODULE } from "../../../../modules/seller"
import { SellerErrors } from "../../../../modules/seller/errors"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { publicSeller } from "../../../_views/seller"
import type { readSeller } from "../contract"

export async function GET(req: RequestTo<typeof readSeller>, res: ResponseOf<typeof readSeller>) {
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ handle: req.params.handle, status: "active" })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  res.json({ seller: await publicSeller(req.scope, seller) })
}
