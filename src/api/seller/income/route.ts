import type { MedusaContainer } from "@medusajs/framework/types"
import { NO_NUMBERS } from "../../../domain/analytics/measures"
import { type Range, rangeBefore } from "../../../domain/analytics/range"
import { ANALYTICS_MODULE } from "../../../modules/analytics"
import type { Ranked } from "../../../modules/analytics/rank"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { rangeIn } from "../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { eachDay } from "../../_views/analytics"
import type { INCOME_GROUPS, readIncome } from "./contract"

export async function GET(req: RequestTo<typeof readIncome>, res: ResponseOf<typeof readIncome>) {
  const { seller_id } = req.membership
  const { group, limit, offset, ...asked } = req.validatedQuery
  const range = rangeIn(asked)
  const analytics = req.scope.resolve(ANALYTICS_MODULE)
  const [totals, before, rows] = await Promise.all([
    analytics.sumShop({ seller_id, ...range }),
    analytics.sumShop({ seller_id, ...rangeBefore(range) }),
    rowsOf(req.scope, group, { seller_id, ...range, limit, offset }),
  ])
  const { income, commission, commission_tax, refunded } = totals
  res.json({
    income: { ...range, income, before: before.income, commission, commission_tax, refunded },
    rows,
    limit,
    offset,
  })
}

async function rowsOf(
  container: MedusaContainer,
  group: (typeof INCOME_GROUPS)[number],
  page: Range & { seller_id: string; limit: number; offset: number }
): Promise<Ranked[]> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  if (group === "listing") return analytics.rankListings(page)
  if (group === "live_sale") return container.resolve(LIVE_SALE_MODULE).rankLiveSalesOfShop(page)
  if (group === "category") return analytics.rankCategoriesOfShop(page)
  const days = await analytics.readShopDays(page)
  return eachDay(page, days, NO_NUMBERS)
    .toReversed()
    .slice(page.offset, page.offset + page.limit)
    .map(({ day, pieces, goods, income }) => ({ key: day, name: null, pieces, goods, income }))
}
