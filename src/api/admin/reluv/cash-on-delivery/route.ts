import { SELLER_ORDER_MODULE } from "../../../../modules/seller-order"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewCollected } from "../../../_views/cash"
import type { listCollected } from "./contract"

export async function GET(
  req: RequestTo<typeof listCollected>,
  res: ResponseOf<typeof listCollected>
) {
  const { limit, offset, remitted } = req.validatedQuery
  const found = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .findCollected({ remitted: remitted === "true", limit, offset })
  const { count, outstanding } = found
  res.json({
    parts: await viewCollected(req.scope, found.parts),
    count,
    offset,
    limit,
    outstanding,
  })
}
