import { z } from "zod"
import { dateRange, withRange } from "../../_contract/date-range"
import { route } from "../../_contract/route"
import { ShopAnalyticsView } from "../../_shapes/analytics"

export const readShopAnalytics = route("GET /seller/analytics", {
  who: "member",
  may: "money.read",
  says: "What the shop sold: in all, by day, the best listings and buyers, beside as many days before",
  query: withRange(z.strictObject(dateRange)),
  answer: z.strictObject({ analytics: ShopAnalyticsView }),
})
