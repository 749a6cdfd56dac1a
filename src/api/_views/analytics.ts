import type { MedusaContainer } from "@medusajs/framework/types"
import {
  addNumbers,
  type MarketNumbers,
  NO_MARKET,
  NO_NUMBERS,
  type Numbers,
} from "../../domain/analytics/measures"
import { daysOf, type Range, rangeBefore } from "../../domain/analytics/range"
import { ANALYTICS_MODULE } from "../../modules/analytics"
import type {
  AgencyAnalyticsView,
  MarketAnalyticsView,
  MarketNumbersView,
  ShopAnalyticsView,
  ShopNumbersView,
} from "../_shapes/analytics"

const TOP = 10

/** A shop's analytics: five queries, whatever it sold. */
export async function viewShopAnalytics(
  container: MedusaContainer,
  { seller_id, ...range }: Range & { seller_id: string }
): Promise<ShopAnalyticsView> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  const before = rangeBefore(range)
  const mine = { seller_id, ...range }
  const [totals, totalsBefore, days, top_listings, top_buyers] = await Promise.all([
    analytics.sumShop(mine),
    analytics.sumShop({ seller_id, ...before }),
    analytics.readShopDays(mine),
    analytics.rankListings({ ...mine, limit: TOP }),
    analytics.rankBuyersOfShop({ ...mine, limit: TOP }),
  ])
  return {
    ...range,
    totals: viewNumbers(totals),
    before: { ...before, totals: viewNumbers(totalsBefore) },
    days: eachDay(range, days, NO_NUMBERS).map(({ day, ...numbers }) => ({
      day,
      numbers: viewNumbers(numbers),
    })),
    top_listings,
    top_buyers,
  }
}

/** Those of some shops, together and each by itself: three queries, however many they are. */
export async function viewAgencyAnalytics(
  container: MedusaContainer,
  { shops, ...range }: Range & { shops: readonly { seller_id: string; shop: string }[] }
): Promise<AgencyAnalyticsView> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  const before = rangeBefore(range)
  const seller_ids = shops.map(({ seller_id }) => seller_id)
  const [sums, sumsBefore, days] = await Promise.all([
    analytics.sumShops({ seller_ids, ...range }),
    analytics.sumShops({ seller_ids, ...before }),
    analytics.readDaysOfShops({ seller_ids, ...range }),
  ])
  const known = new Map(sums.map(({ seller_id, ...numbers }) => [seller_id, numbers]))
  return {
    ...range,
    totals: viewNumbers(addNumbers(sums)),
    before: { ...before, totals: viewNumbers(addNumbers(sumsBefore)) },
    days: eachDay(range, days, NO_NUMBERS).map(({ day, ...numbers }) => ({
      day,
      numbers: viewNumbers(numbers),
    })),
    shops: shops
      .map(({ seller_id, shop }) => ({
        seller_id,
        name: shop,
        numbers: viewNumbers(known.get(seller_id) ?? NO_NUMBERS),
      }))
      .toSorted((a, b) => b.numbers.income - a.numbers.income),
  }
}

/** Those of all shops: three queries. */
export async function viewMarketAnalytics(
  container: MedusaContainer,
  range: Range
): Promise<MarketAnalyticsView> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  const before = rangeBefore(range)
  const [totals, totalsBefore, days] = await Promise.all([
    analytics.sumMarket(range),
    analytics.sumMarket(before),
    analytics.readMarketDays(range),
  ])
  return {
    ...range,
    totals: viewMarketNumbers(totals),
    before: { ...before, totals: viewMarketNumbers(totalsBefore) },
    days: eachDay(range, days, NO_MARKET).map(({ day, ...numbers }) => ({
      day,
      numbers: viewMarketNumbers(numbers),
    })),
  }
}

/** A day on which nothing was is a day, too. */
export function eachDay<Row extends { day: string }>(
  range: Range,
  rows: readonly Row[],
  none: Omit<Row, "day">
): Row[] {
  const known = new Map(rows.map((row) => [row.day, row]))
  return daysOf(range).map((day) => known.get(day) ?? ({ ...none, day } as Row))
}

function viewNumbers({ ship_minutes, ...numbers }: Numbers): ShopNumbersView {
  const { orders, paid, refunded, shipped, views, cancelled, disputed } = numbers
  return {
    ...numbers,
    net: paid - refunded,
    average_order: orders === 0 ? null : Math.round(paid / orders),
    average_ship_hours: shipped === 0 ? null : Math.round(ship_minutes / shipped / 6) / 10,
    conversion: share(orders, views),
    cancel_rate: share(cancelled, orders),
    dispute_rate: share(disputed, orders),
  }
}

function viewMarketNumbers(all: MarketNumbers): MarketNumbersView {
  const { shops, purchases, first_purchases, carts, ...numbers } = all
  return {
    ...viewNumbers(numbers),
    shops,
    purchases,
    first_purchases,
    repeat_purchases: purchases - first_purchases,
    carts,
    average_purchase: purchases === 0 ? null : Math.round(numbers.paid / purchases),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}
