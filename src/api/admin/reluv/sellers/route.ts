import { SELLER_MODULE } from "../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { publicSellers } from "../../../_views/seller"
import type { listAllSellers } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllSellers>,
  res: ResponseOf<typeof listAllSellers>
) {
  const { q, status, open, limit, offset } = req.validatedQuery
  const [found, count] = await req.scope
    .resolve(SELLER_MODULE)
    .listAndCountSellers(
      { ...(q ? { q } : {}), ...(status ? { status } : {}), ...openNow(open) },
      { take: limit, skip: offset, order: { id: "DESC" } }
    )
  const sellers = await publicSellers(req.scope, found)
  res.json({ sellers, count, offset, limit })
}

/** As `isOpenAt` says it, of all shops. */
function openNow(open: "true" | "false" | undefined) {
  const now = new Date()
  switch (open) {
    case "true":
      return {
        $or: [{ closes_at: null }, { closes_at: { $gt: now } }, { reopens_at: { $lte: now } }],
      }
    case "false":
      return { closes_at: { $lte: now }, $or: [{ reopens_at: null }, { reopens_at: { $gt: now } }] }
    default:
      return {}
  }
}
