import fc from "fast-check"
import { sum } from "../money/rupiah"
import {
  type CommissionedPart,
  type CommissionRule,
  type CommissionScope,
  type CommissionTerms,
  commissionOf,
} from "./commission"

const NONE: CommissionTerms = {
  basis_points: 0,
  fixed: 0,
  minimum: 0,
  cap: null,
  of_shipping: false,
  of_vouchers: false,
}
const PART: CommissionedPart = {
  seller_id: "sel_ani",
  level: "new",
  lines: [{ subtotal: 100_000, category_ids: ["shirts", "clothes"], campaign_id: null }],
  goods: 100_000,
  vouchers: 0,
  shipping: 12_000,
}

const of = (
  terms: Partial<CommissionTerms>,
  part: Partial<CommissionedPart> = {},
  tax_basis_points = 0
) =>
  commissionOf({ ...PART, ...part }, { rules: [], usual: { ...NONE, ...terms }, tax_basis_points })

it.each<[string, Partial<CommissionTerms>, Partial<CommissionedPart>, number]>([
  ["nothing", {}, {}, 0],
  ["8 % of the goods", { basis_points: 800 }, {}, 8_000],
  ["2,5 %, rounded down", { basis_points: 250 }, { goods: 99_999 }, 2_499],
  ["a fixed sum beside a percentage", { basis_points: 100, fixed: 1_000 }, {}, 2_000],
  ["at least so much", { basis_points: 100, minimum: 2_500 }, {}, 2_500],
  ["at most so much", { basis_points: 800, cap: 5_000 }, {}, 5_000],
  ["of the courier's money, too", { basis_points: 1_000, of_shipping: true }, {}, 11_200],
  [
    "not of what the seller gave away",
    { basis_points: 1_000 },
    { goods: 80_000, vouchers: 20_000 },
    8_000,
  ],
  [
    "of what the seller gave away, too",
    { basis_points: 1_000, of_vouchers: true },
    { goods: 80_000, vouchers: 20_000 },
    10_000,
  ],
  ["never more than the goods bring", { fixed: 50_000 }, { goods: 30_000 }, 30_000],
  ["nothing of goods that bring nothing", { fixed: 1_000 }, { goods: 0 }, 0],
])("takes %s", (_, terms, part, amount) => {
  expect(of(terms, part).total).toBe(amount)
})

it("takes VAT on the commission, rounded down, as far as the goods reach", () => {
  expect(of({ basis_points: 800 }, {}, 1_100)).toMatchObject({ total: 8_000, tax: 880 })
  expect(of({ fixed: 29_999 }, { goods: 30_000 }, 1_100)).toMatchObject({ total: 29_999, tax: 1 })
})

describe("of several rules", () => {
  const rule = (
    id: string,
    seller_id: string | null,
    category_id: string | null,
    basis_points: number,
    scope: Partial<CommissionScope> = {}
  ): CommissionRule => ({
    ...NONE,
    id,
    seller_id,
    level: null,
    campaign_id: null,
    category_id,
    basis_points,
    ...scope,
  })
  const rules = [
    rule("everybody", null, null, 100),
    rule("clothes", null, "clothes", 200),
    rule("shirts", null, "shirts", 300),
    rule("ani", "sel_ani", null, 400),
    rule("ani's shirts", "sel_ani", "shirts", 500),
    rule("budi", "sel_budi", null, 600),
    rule("gold", null, null, 70, { level: "gold" }),
    rule("gold's shirts", null, "shirts", 80, { level: "gold" }),
    rule("sale", null, null, 10, { campaign_id: "camp_1" }),
    rule("shirts of the sale", null, "shirts", 20, { campaign_id: "camp_1" }),
  ]
  const chosen = (seller_id: string, category_ids: string[], among = rules) =>
    commissionOf(
      { ...PART, seller_id, lines: [{ subtotal: 100_000, category_ids, campaign_id: null }] },
      { rules: among, usual: { ...NONE, basis_points: 50 }, tax_basis_points: 0 }
    ).agreed[0]?.rule_id

  it.each([
    ["a shop's and a category's", "sel_ani", ["shirts", "clothes"], "ani's shirts"],
    ["a shop's before a category's", "sel_ani", ["clothes"], "ani"],
    ["the nearest category's", "sel_citra", ["shirts", "clothes"], "shirts"],
    ["a category's above it", "sel_citra", ["dresses", "clothes"], "clothes"],
    ["everybody's", "sel_citra", [], "everybody"],
    ["a shop's alone", "sel_budi", ["shirts"], "budi"],
  ])("the one that says most counts: %s", (_, seller, categories, id) => {
    expect(chosen(seller, categories)).toBe(id)
  })

  it.each<[string, Partial<CommissionedPart>, string[], string | null, string]>([
    ["its level's before everybody's", { level: "gold" }, ["clothes"], null, "gold"],
    ["its level's and a category's", { level: "gold" }, ["shirts"], null, "gold's shirts"],
    ["none of another level", { level: "silver" }, [], null, "everybody"],
    ["its own before its level's", { seller_id: "sel_ani", level: "gold" }, [], null, "ani"],
    ["the sale's before its own", { seller_id: "sel_ani" }, [], "camp_1", "sale"],
    ["the sale's and a category's", {}, ["shirts"], "camp_1", "shirts of the sale"],
    ["none of another sale", {}, [], "camp_2", "everybody"],
  ])("a shop pays by %s", (_, part, category_ids, campaign_id, id) => {
    const lines = [{ subtotal: 100_000, category_ids, campaign_id }]
    const { agreed } = commissionOf(
      { ...PART, seller_id: "sel_citra", ...part, lines },
      { rules, usual: NONE, tax_basis_points: 0 }
    )
    expect(agreed.map(({ rule_id }) => rule_id)).toEqual([id])
  })

  it("the options' terms where no rule says anything", () => {
    expect(chosen("sel_citra", ["bags"], rules.slice(1))).toBeNull()
  })

  it("adds up lines of one rule before it rounds, and keeps what was agreed", () => {
    const lines = [
      { subtotal: 33_333, category_ids: ["shirts"], campaign_id: null },
      { subtotal: 33_333, category_ids: ["bags"], campaign_id: null },
      { subtotal: 33_334, category_ids: ["shirts"], campaign_id: null },
    ]
    expect(
      commissionOf(
        { ...PART, seller_id: "sel_citra", lines },
        { rules, usual: NONE, tax_basis_points: 0 }
      ).agreed
    ).toEqual([
      { ...NONE, basis_points: 300, rule_id: "shirts", base: 66_667, amount: 2_000 },
      { ...NONE, basis_points: 100, rule_id: "everybody", base: 33_333, amount: 333 },
    ])
  })
})

it("is whole rupiah, adds up, and with its tax never more than the goods bring", () => {
  const terms = fc.record({
    basis_points: fc.nat(10_000),
    fixed: fc.nat(50_000),
    minimum: fc.nat(50_000),
    cap: fc.option(fc.nat(200_000)),
    of_shipping: fc.boolean(),
    of_vouchers: fc.boolean(),
  })
  const part = fc.record({
    seller_id: fc.constantFrom("a", "b"),
    level: fc.constantFrom("new" as const, "gold" as const),
    lines: fc.array(
      fc.record({
        subtotal: fc.integer({ min: 1, max: 2_000_000 }),
        category_ids: fc.subarray(["x", "y", "z"]),
        campaign_id: fc.option(fc.constantFrom("m", "n")),
      }),
      { minLength: 1, maxLength: 5 }
    ),
    goods: fc.nat(4_000_000),
    vouchers: fc.nat(500_000),
    shipping: fc.nat(90_000),
  })
  const rules = fc.array(
    fc.record({
      id: fc.constantFrom("1", "2", "3"),
      seller_id: fc.option(fc.constantFrom("a", "b")),
      level: fc.option(fc.constantFrom("new" as const, "gold" as const)),
      campaign_id: fc.option(fc.constantFrom("m", "n")),
      category_id: fc.option(fc.constantFrom("x", "y", "z")),
      terms,
    }),
    { maxLength: 4 }
  )
  fc.assert(
    fc.property(part, rules, terms, fc.nat(1_200), (one, given, usual, tax_basis_points) => {
      const commission = commissionOf(one, {
        rules: given.map(({ terms: its, ...rule }) => ({ ...rule, ...its })),
        usual,
        tax_basis_points,
      })
      expect(commission.total).toBe(sum(commission.agreed.map(({ amount }) => amount)))
      expect(commission.total + commission.tax).toBeLessThanOrEqual(one.goods)
    })
  )
})
