import { BUYER_RULES, figuresOfBuyer, standingOfBuyer } from "./buyers"
import { figuresOf, standingBy } from "./rules"
import {
  figuresOfSeller,
  SELLER_FIGURES,
  SELLER_RULES,
  type SellerCounts,
  sellerStanding,
  standingOfSeller,
} from "./sellers"

const NOBODY: SellerCounts = {
  orders: 0,
  cancelled: 0,
  shipped: 0,
  ship_minutes: 0,
  disputed: 0,
  returned: 0,
  rating: { average: null, count: 0 },
  answers: 0,
  median_seconds: null,
  is_verified: false,
}
const BEST: SellerCounts = {
  orders: 100,
  cancelled: 1,
  shipped: 99,
  ship_minutes: 99 * 60 * 12,
  disputed: 1,
  returned: 1,
  rating: { average: 4.9, count: 60 },
  answers: 40,
  median_seconds: 300,
  is_verified: true,
}
const sellerOf = (given: Partial<SellerCounts>) =>
  standingOfSeller(figuresOfSeller({ ...BEST, ...given }))

it("a shop of which nothing is known has no badge, and the lowest level", () => {
  expect(standingOfSeller(figuresOfSeller(NOBODY))).toEqual({ badges: [], level: "new" })
})

it("a shop that does everything well has every badge, and the highest level", () => {
  expect(sellerOf({})).toEqual({ badges: Object.keys(SELLER_RULES.badges), level: "gold" })
})

it.each<[string, Partial<SellerCounts>]>([
  ["ships_on_time", { ship_minutes: 99 * 60 * 37 }],
  ["ships_on_time", { cancelled: 6 }],
  ["as_described", { returned: 4 }],
  ["as_described", { rating: { average: 4.4, count: 60 } }],
  ["answers_fast", { median_seconds: 3_601 }],
  ["answers_fast", { answers: 4 }],
  ["top_seller", { rating: { average: 4.9, count: 19 } }],
  ["top_seller", { shipped: 49, ship_minutes: 0 }],
  ["verified", { is_verified: false }],
])("a shop loses %s by %j", (badge, given) => {
  expect(sellerOf(given).badges).not.toContain(badge)
})

it("a shop is at the highest level whose rule holds, whatever lies between", () => {
  const levelOf = (given: Partial<SellerCounts>) => sellerOf(given).level
  expect(levelOf({ shipped: 59 })).toBe("silver")
  expect(levelOf({ shipped: 19 })).toBe("bronze")
  expect(levelOf({ rating: { average: 4.1, count: 3 } })).toBe("bronze")
  expect(levelOf({ shipped: 4 })).toBe("new")
})

it("what nobody knows holds nothing, however little a rule asks", () => {
  const rules = {
    badges: { any: [{ figure: "rating", at_most: 9 }] },
    levels: [{ level: "new", rule: [] }],
  } as const
  expect(standingBy(rules, { rating: null }).badges).toEqual([])
  expect(standingBy(rules, { rating: 0 }).badges).toEqual(["any"])
})

it("what decided is told with each figure of the rule once", () => {
  const figures = figuresOfSeller(BEST)
  expect(figuresOf(SELLER_RULES.badges.ships_on_time, figures)).toEqual([
    "shipped 99",
    "ship_hours 12",
    "cancelled_percent 1",
  ])
  expect(figuresOf(SELLER_RULES.badges.answers_fast, { ...figures, answer_minutes: null })).toEqual(
    ["answers 40", "answer_minutes -"]
  )
})

it("every rule asks for figures that are counted", () => {
  const asked = [
    ...Object.values(SELLER_RULES.badges).flat(),
    ...SELLER_RULES.levels.flatMap(({ rule }) => rule),
  ].map(({ figure }) => figure)
  expect(asked.filter((figure) => !(figure in SELLER_FIGURES))).toEqual([])
})

it("what was kept by other rules is left out", () => {
  const kept = { level: "platinum", badges: { top_seller: "", verified: "", kind: "" } }
  expect(sellerStanding(kept)).toEqual({ level: "new", badges: ["verified", "top_seller"] })
  expect(sellerStanding(undefined)).toEqual({ level: "new", badges: [] })
})

it("a buyer pays fast, and is fair, by their latest purchases", () => {
  const counts = {
    bought: 12,
    unpaid: 1,
    paid_ahead: 12,
    pay_minutes: 120,
    disputed: 1,
    rating: { average: 5, count: 4 },
  }
  const of = (given: Partial<typeof counts>) =>
    standingOfBuyer(figuresOfBuyer({ ...counts, ...given }))
  expect(of({})).toEqual({ badges: Object.keys(BUYER_RULES.badges), level: "loyal" })
  expect(of({ pay_minutes: 12 * 61 }).badges).toEqual(["fair"])
  expect(of({ paid_ahead: 0, pay_minutes: 0 }).badges).toEqual(["fair"])
  expect(of({ unpaid: 2 }).badges).toEqual(["fair"])
  expect(of({ rating: { average: 4.4, count: 4 } }).badges).toEqual(["pays_fast"])
  expect(of({ disputed: 3 }).badges).toEqual(["pays_fast"])
  expect(of({ bought: 2 })).toEqual({ badges: [], level: "new" })
})
