import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"
import { WISH_MODULE } from "../../../modules/wish"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { sellerName } from "../../_views/seller"
import type { followSeller, listFollows } from "./contract"

export async function GET(req: RequestTo<typeof listFollows>, res: ResponseOf<typeof listFollows>) {
  const { limit, offset } = req.validatedQuery
  const customer_id = customerIdOf(req)
  const [follows, count] = await req.scope
    .resolve(WISH_MODULE)
    .listAndCountFollows({ customer_id }, { take: limit, skip: offset, order: { id: "DESC" } })
  const ids = follows.map(({ seller_id }) => seller_id)
  const rows = await req.scope.resolve(SELLER_MODULE).listSellers({ id: ids }, { take: ids.length })
  const sellers = ids.flatMap((id) => rows.filter((row) => row.id === id).map(sellerName))
  res.json({ sellers, count, limit, offset })
}

export async function POST(
  req: RequestTo<typeof followSeller>,
  res: ResponseOf<typeof followSeller>
) {
  const customer_id = customerIdOf(req)
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ handle: req.validatedBody.seller_handle, status: "active" }, { take: 1 })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  const wishes = req.scope.resolve(WISH_MODULE)
  await wishes.followSeller({ customer_id, seller_id: seller.id })
  const followers = await wishes.countFollowers({ seller_id: seller.id })
  res.status(201).json({ seller: sellerName(seller), followers })
}
