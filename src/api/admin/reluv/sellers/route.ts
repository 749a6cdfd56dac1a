import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { publicSeller } from "../../../_views/seller"
import type { listAllSellers } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllSellers>,
  res: ResponseOf<typeof listAllSellers>
) {
  const { q, status, limit, offset } = req.validatedQuery
  const [sellers, count] = await req.scope
    .resolve(SELLER_MODULE)
    .listAndCountSellers(
      { ...(q ? { q } : {}), ...(status ? { status } : {}) },
      { take: limit, skip: offset, order: { id: "DESC" } }
    )
  res.json({ sellers: sellers.map(publicSeller), count, offset, limit })
}
