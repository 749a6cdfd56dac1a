import { z } from "zod"
import { MEASURES, type Measure } from "../../domain/analytics/measures"
import { rupiah } from "./common"

const day = z.iso.date().describe("a day of Jakarta")
const rate = z.number().nullable()

const AMOUNTS: readonly Measure[] = [
  "goods",
  "shipping",
  "seller_discounts",
  "platform_discounts",
  "paid",
  "income",
  "commission",
  "commission_tax",
  "refunded",
]

const { ship_minutes, ...shown } = MEASURES
type Shown = keyof typeof shown

const measures = Object.fromEntries(
  Object.entries(shown).map(([name, says]) => [
    name,
    AMOUNTS.includes(name as Measure)
      ? rupiah.describe(`whole rupiah: ${says}`)
      : z.int().describe(says),
  ])
) as Record<Shown, z.ZodInt>

const numbers = {
  ...measures,
  net: rupiah.describe("whole rupiah: `paid` less `refunded`"),
  average_order: rupiah.nullable().describe("whole rupiah: `paid` of one seller order"),
  average_ship_hours: rate.describe("from the payment until the courier has it"),
  conversion: rate.describe("`orders` of one visitor: 0.02 is two in a hundred"),
  cancel_rate: rate.describe("`cancelled` of one order"),
  dispute_rate: rate.describe("`disputed` of one order"),
}

export const ShopNumbersView = z.strictObject(numbers).meta({
  id: "ShopNumbersView",
  description:
    "What a shop sold in some days. How its orders ended belongs to the day on which they were paid, and money to the day on which the ledger booked it; a rate of nothing is `null`",
})
export type ShopNumbersView = z.infer<typeof ShopNumbersView>

export const MarketNumbersView = z
  .strictObject({
    ...numbers,
    shops: z.int().describe("shops that were bought from; of several days, of the best of them"),
    purchases: z.int().describe("purchases that were paid, of one shop or several"),
    first_purchases: z.int().describe("those of them that are their buyer's first"),
    repeat_purchases: z.int().describe("the others"),
    carts: z.int().describe("carts with a listing in them that were begun"),
    average_purchase: rupiah.nullable().describe("whole rupiah: `paid` of one purchase, the AOV"),
  })
  .meta({ id: "MarketNumbersView", description: "What all shops sold in some days together" })
export type MarketNumbersView = z.infer<typeof MarketNumbersView>

export const RankedView = z
  .strictObject({
    key: z.string().describe("an id, the name of a city or a day; empty where it is not known"),
    name: z.string().nullable(),
    pieces: z.int().describe("pieces; of a buyer, orders"),
    goods: rupiah.describe("whole rupiah: what they cost before discounts"),
    income: rupiah
      .nullable()
      .describe("whole rupiah that became the shop's; `null` where it is not known"),
  })
  .meta({ id: "RankedView", description: "What was sold of one of many" })
export type RankedView = z.infer<typeof RankedView>

/** Some days, all of them together and one by one, beside as many days before. */
function analyticsOf<Numbers extends z.ZodObject>(Numbers: Numbers) {
  return {
    from: day,
    to: day,
    totals: Numbers,
    before: z.strictObject({ from: day, to: day, totals: Numbers }).describe("as many days before"),
    days: z.array(z.strictObject({ day, numbers: Numbers })),
  }
}

export const ShopAnalyticsView = z
  .strictObject({
    ...analyticsOf(ShopNumbersView),
    top_listings: z.array(RankedView),
    top_buyers: z.array(RankedView),
  })
  .meta({ id: "ShopAnalyticsView", description: "What a shop sold" })
export type ShopAnalyticsView = z.infer<typeof ShopAnalyticsView>

export const AgencyAnalyticsView = z
  .strictObject({
    ...analyticsOf(ShopNumbersView),
    shops: z
      .array(z.strictObject({ seller_id: z.string(), name: z.string(), numbers: ShopNumbersView }))
      .describe("each of them, the one that earned most first"),
  })
  .meta({ id: "AgencyAnalyticsView", description: "What the shops of an agency sold" })
export type AgencyAnalyticsView = z.infer<typeof AgencyAnalyticsView>

export const MarketAnalyticsView = z
  .strictObject(analyticsOf(MarketNumbersView))
  .meta({ id: "MarketAnalyticsView", description: "What all shops sold" })
export type MarketAnalyticsView = z.infer<typeof MarketAnalyticsView>

export const IncomeView = z
  .strictObject({
    from: day,
    to: day,
    income: rupiah.describe("whole rupiah that became the shop's"),
    before: rupiah.describe("the same of as many days before"),
    commission: rupiah,
    commission_tax: rupiah,
    refunded: rupiah,
  })
  .meta({ id: "IncomeView", description: "What a shop earned" })

export const CohortView = z
  .strictObject({
    first_month: z.string().describe("`YYYY-MM` in which they bought for the first time"),
    month: z.string().describe("`YYYY-MM` in which they bought again"),
    buyers: z.int(),
    goods: rupiah,
  })
  .meta({ id: "CohortView", description: "How many of a month's new buyers bought in another" })
