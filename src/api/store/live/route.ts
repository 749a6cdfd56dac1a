import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { pageOfLive } from "../../_http/live-pages"
import { viewLiveSales } from "../../_views/live-sale"
import type { listLiveSales } from "./contract"

export async function GET(
  req: RequestTo<typeof listLiveSales>,
  res: ResponseOf<typeof listLiveSales>
) {
  const { status, seller_id, limit, cursor } = req.validatedQuery
  const found = await req.scope.resolve(LIVE_SALE_MODULE).readLiveSales({
    order: status === "live" ? "on_air" : "planned",
    seller_id: seller_id ?? null,
    selling: true,
    after: cursor ?? null,
    limit: limit + 1,
  })
  const { rows, next_cursor } = pageOfLive(found, { limit, order: status })
  res.json({ live_sales: await viewLiveSales(req.scope, rows), next_cursor })
}
