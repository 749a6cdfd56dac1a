import { SAFETY_MODULE } from "../../../modules/safety"
import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { sellerName } from "../../_views/seller"
import type { blockSeller, listBlocks } from "./contract"

export async function GET(req: RequestTo<typeof listBlocks>, res: ResponseOf<typeof listBlocks>) {
  const { limit, offset } = req.validatedQuery
  const mine = { customer_id: customerIdOf(req), by: "customer" as const }
  const [blocks, count] = await req.scope
    .resolve(SAFETY_MODULE)
    .listAndCountBlocks(mine, { take: limit, skip: offset, order: { id: "DESC" } })
  const ids = blocks.map(({ seller_id }) => seller_id)
  const rows = await req.scope.resolve(SELLER_MODULE).listSellers({ id: ids }, { take: ids.length })
  const sellers = ids.flatMap((id) => rows.filter((row) => row.id === id).map(sellerName))
  res.json({ sellers, count, limit, offset })
}

export async function POST(
  req: RequestTo<typeof blockSeller>,
  res: ResponseOf<typeof blockSeller>
) {
  const { seller_id } = req.validatedBody
  const [seller] = await req.scope
    .resolve(SELLER_MODULE)
    .listSellers({ id: seller_id }, { select: ["id"], take: 1 })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  const customer_id = customerIdOf(req)
  await req.scope.resolve(SAFETY_MODULE).blockParty({ customer_id, seller_id, by: "customer" })
  res.status(201).json({ is_blocked: true })
}
