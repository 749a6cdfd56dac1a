import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { pageOfShops } from "../../../_views/seller-page"
import { type listAllSellers, NEWEST } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllSellers>,
  res: ResponseOf<typeof listAllSellers>
) {
  const { q, status, open, ...page } = req.validatedQuery
  const fitting = { ...(q ? { q } : {}), ...(status ? { status } : {}), ...openNow(open) }
  res.json(await pageOfShops(req.scope, fitting, { ...page, order: NEWEST }))
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
