import { inWib } from "../../../domain/wib"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { planLiveSale as plan } from "../../../workflows/live-sale/plan-live-sale"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { pageOfLive } from "../../_http/live-pages"
import { viewLiveSales } from "../../_views/live-sale"
import { type listShopLiveSales, NEWEST, type planLiveSale } from "./contract"
import { answerLiveSale } from "./own-live-sale"

export async function GET(
  req: RequestTo<typeof listShopLiveSales>,
  res: ResponseOf<typeof listShopLiveSales>
) {
  const { limit, cursor } = req.validatedQuery
  const { seller_id } = req.membership
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const page = { seller_id, after: cursor ?? null, limit: limit + 1 }
  const [found, seconds] = await Promise.all([
    live.readLiveSales({ order: "newest", ...page }),
    live.readSecondsOn({ seller_id, day: inWib(new Date()).date }),
  ])
  const { rows, next_cursor } = pageOfLive(found, { limit, order: NEWEST })
  const live_sales = await viewLiveSales(req.scope, rows)
  res.json({ live_sales, next_cursor, today: { seconds } })
}

export async function POST(
  req: RequestTo<typeof planLiveSale>,
  res: ResponseOf<typeof planLiveSale>
) {
  const { seller_id, actor } = req.membership
  const id = await plan(req.scope, { ...req.validatedBody, seller_id, actor })
  res.status(201).json(await answerLiveSale(req.scope, { id, seller_id }))
}
