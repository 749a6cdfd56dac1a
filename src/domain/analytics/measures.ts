/**
 * What is counted of a shop's day. How its orders ended belongs to the day on which they were paid, so that rates
 * are of the same orders; money belongs to the day on which the ledger booked it. Amounts in whole rupiah. Each
 * adds up over days and over shops.
 */
export const MEASURES = {
  views: "visitors of its listings, each once a day and listing",
  orders: "seller orders that were paid",
  pieces: "pieces in them",
  goods: "what the pieces cost before discounts: the GMV",
  shipping: "what couriers cost in them",
  seller_discounts: "what of the discounts the shops pay for",
  platform_discounts: "what of them the platform pays for",
  paid: "what buyers paid for them, by whichever means",
  cancelled: "those of them that were called off",
  returned: "those that were given back after they had shipped",
  disputed: "those that buyers disputed",
  shipped: "those that have shipped",
  ship_minutes: "minutes from the payment until they had, together",
  income: "what became the shops', to be paid out",
  commission: "what they paid for it",
  commission_tax: "VAT on that",
  refunded: "what became owed back to buyers",
} as const

export type Measure = keyof typeof MEASURES
export type Numbers = Record<Measure, number>

export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[]

/** What only all shops together have. */
export const MARKET_ONLY = ["shops", "purchases", "first_purchases", "carts"] as const
export type MarketNumbers = Numbers & Record<(typeof MARKET_ONLY)[number], number>

const none = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
export const NO_NUMBERS: Numbers = none(MEASURE_NAMES)
export const NO_MARKET: MarketNumbers = { ...NO_NUMBERS, ...none(MARKET_ONLY) }

/** Of several days or shops together: each measure adds up. */
export function addNumbers(all: readonly Numbers[]): Numbers {
  return Object.fromEntries(
    MEASURE_NAMES.map((name) => [name, all.reduce((sum, numbers) => sum + numbers[name], 0)])
  ) as Numbers
}
