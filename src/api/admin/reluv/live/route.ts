import { LIVE_SALE_MODULE } from "../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { pageOfLive } from "../../../_http/live-pages"
import { viewLiveSales } from "../../../_views/live-sale"
import type { listAllLiveSales } from "./contract"

const ORDER_OF = { now: "on_air", planned: "planned", history: "history" } as const

export async function GET(
  req: RequestTo<typeof listAllLiveSales>,
  res: ResponseOf<typeof listAllLiveSales>
) {
  const { phase, limit, cursor } = req.validatedQuery
  const found = await req.scope
    .resolve(LIVE_SALE_MODULE)
    .readLiveSales({ order: ORDER_OF[phase], after: cursor ?? null, limit: limit + 1 })
  const { rows, next_cursor } = pageOfLive(found, { limit, order: phase })
  res.json({ live_sales: await viewLiveSales(req.scope, rows), next_cursor })
}
