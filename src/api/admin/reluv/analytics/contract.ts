import { z } from "zod"
import { dateRange, month, withRange } from "../../../_contract/date-range"
import { page } from "../../../_contract/fields"
import { CSV, PDF, route } from "../../../_contract/route"
import {
  CohortView,
  MarketAnalyticsView,
  RankedView,
  ShopAnalyticsView,
} from "../../../_shapes/analytics"
import { oneOf } from "../../../_shapes/common"

export const RANKINGS = ["sellers", "listings", "categories", "cities"] as const
export type Ranking = (typeof RANKINGS)[number]

export const readMarketAnalytics = route("GET /admin/reluv/analytics", {
  who: "operator",
  says: "What all shops sold: in all and by day, beside as many days before",
  query: withRange(z.strictObject(dateRange)),
  answer: z.strictObject({ analytics: MarketAnalyticsView }),
})

export const readRanking = route("GET /admin/reluv/analytics/rankings", {
  who: "operator",
  says: "The shops, listings, categories or cities that sold most",
  notes: "An answer is remembered for a minute. Cities are those that parcels started from.",
  query: withRange(z.strictObject({ of: oneOf(RANKINGS), ...dateRange, ...page(10) })),
  answer: z.strictObject({ ranking: z.array(RankedView), limit: z.int(), offset: z.int() }),
})

export const readCohorts = route("GET /admin/reluv/analytics/cohorts", {
  who: "operator",
  says: "Of the buyers who bought for the first time in each of the last twelve months: how many came back, and when",
  answer: z.strictObject({ cohorts: z.array(CohortView) }),
})

export const exportAnalytics = route("GET /admin/reluv/analytics/export", {
  who: "operator",
  says: "The same as a table: days, or the first thousand of a ranking",
  notes:
    "UTF-8 with its mark, so that Excel reads it. What could be taken for a formula begins with a quote.",
  query: withRange(
    z.strictObject({
      of: oneOf(["days", ...RANKINGS]).default("days"),
      ...dateRange,
      separator: oneOf(["semicolon", "comma"])
        .default("semicolon")
        .describe("what spreadsheets expect: `semicolon` in Indonesia"),
    })
  ),
  answer: CSV,
})

export const readAnalyticsOfSeller = route("GET /admin/reluv/sellers/:id/analytics", {
  who: "operator",
  says: "What a shop sold, as it sees it itself",
  query: withRange(z.strictObject(dateRange)),
  answer: z.strictObject({ analytics: ShopAnalyticsView }),
  refuses: ["SELLER_NOT_FOUND"],
})

export const printStatementOfSeller = route("GET /admin/reluv/sellers/:id/statements", {
  who: "operator",
  says: "All that moved a shop's balance in a month, as a PDF",
  query: z.strictObject({ month }),
  answer: PDF,
  refuses: ["SELLER_NOT_FOUND", "STATEMENT_NOT_FOUND"],
})
