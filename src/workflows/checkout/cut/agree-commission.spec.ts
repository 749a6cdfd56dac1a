import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DISCOUNT_MODULE } from "../../../modules/discount"
import { RELUV_MODULE } from "../../../modules/reluv"
import { reluvOptions } from "../../../modules/reluv/options"
import type { NewSellerOrder } from "../../../modules/seller-order/insert-seller-orders"
import { STANDING_MODULE } from "../../../modules/standing"
import { WALLET_MODULE } from "../../../modules/wallet"
import { agreeCommission } from "./agree-commission"

const EVERYBODY = { seller_id: null, level: null, campaign_id: null, category_id: null }
const TERMS = { fixed: 0, minimum: 0, cap: null, of_shipping: false, of_vouchers: false }

const PLACED = new Date("2026-11-01T03:00:00Z")
/** What one of each line cost, taxes apart. */
const PRICED = [
  { id: "item_on_sale", unit_price: 50_000 },
  { id: "item_bargained", unit_price: 45_000 },
]

async function agree(part: object, rules: readonly object[] = [], commission: object = {}) {
  const asked: string[] = []
  const services: Record<string, object> = {
    [RELUV_MODULE]: { options: reluvOptions.parse({ commission }) },
    [WALLET_MODULE]: { findCommissionRules: async () => rules },
    [STANDING_MODULE]: {
      readStandings: async ({ ids }: { ids: string[] }) =>
        ids.map((id) => ({ id, level: "gold", badges: {} })),
    },
    [DISCOUNT_MODULE]: {
      readCampaignPrices: async (asked: {
        at: Date
        variant_ids: string[]
        seller_ids: string[]
      }) =>
        asked.at === PLACED && asked.seller_ids.includes("sel_ani")
          ? asked.variant_ids.map((variant_id) => ({
              variant_id,
              campaign_id: "camp_1",
              price: 50_000,
            }))
          : [],
    },
    [Modules.PRODUCT]: {
      listProducts: async ({ id }: { id: string[] }) => {
        asked.push(...id)
        return [
          {
            id: "prod_1",
            categories: [
              { id: "clothes", mpath: "clothes" },
              { id: "shirts", mpath: "clothes.shirts" },
            ],
          },
        ]
      },
    },
  }
  const container = { resolve: (key: string) => services[key] } as unknown as MedusaContainer
  const whole = {
    seller_id: "sel_ani",
    item_total: 100_000,
    shipping_total: 12_000,
    discount_total: 0,
    total: 112_000,
    lines: [{ subtotal: 100_000, product_id: "prod_1", variant_id: "variant_1" }],
    ...part,
  } as unknown as NewSellerOrder
  const order = { created_at: PLACED, items: PRICED }
  const [agreed] = await agreeCommission(container, { parts: [whole], order })
  return { agreed, asked }
}

it("agrees to the options' terms, and asks for no categories", async () => {
  const { agreed, asked } = await agree({}, [], { percent: 7.25, tax_percent: 11 })

  expect(agreed).toMatchObject({ commission_total: 7_250, commission_tax: 797 })
  expect(asked).toEqual([])
})

it("agrees to the rule of the nearest category", async () => {
  const rule = (category_id: string, basis_points: number) => ({
    ...TERMS,
    ...EVERYBODY,
    id: category_id,
    category_id,
    basis_points,
  })
  const { agreed } = await agree({}, [rule("clothes", 100), rule("shirts", 300)])

  expect(agreed).toMatchObject({
    commission_total: 3_000,
    commission: [{ rule_id: "shirts", base: 100_000, amount: 3_000 }],
  })
})

describe("by level and by sale", () => {
  const rule = (id: string, scope: object, basis_points: number) => ({
    ...TERMS,
    ...EVERYBODY,
    ...scope,
    id,
    basis_points,
  })
  const rules = [
    rule("everybody", {}, 900),
    rule("gold", { level: "gold" }, 500),
    rule("silver", { level: "silver" }, 700),
    rule("sale", { campaign_id: "camp_1" }, 200),
  ]
  const piece = { product_id: "prod_1", variant_id: "variant_1" }

  it("agrees to the rule of the shop's level", async () => {
    const { agreed } = await agree({}, rules)
    expect(agreed).toMatchObject({ commission: [{ rule_id: "gold", amount: 5_000 }] })
  })

  it("agrees to the sale's rule for what was sold at its price, and to the shop's for the rest", async () => {
    const lines = [
      { ...piece, line_item_id: "item_on_sale", subtotal: 100_000 },
      { ...piece, line_item_id: "item_bargained", subtotal: 45_000 },
    ]
    const { agreed } = await agree({ lines, item_total: 145_000, total: 157_000 }, rules)
    expect(agreed).toMatchObject({
      commission_total: 4_250,
      commission: [
        { rule_id: "sale", base: 100_000, amount: 2_000 },
        { rule_id: "gold", base: 45_000, amount: 2_250 },
      ],
    })
  })
})

it.each([
  ["the platform's voucher", { voucher_items_by_platform: 20_000 }, 10_000],
  ["the seller's voucher", { voucher_items_by_seller: 20_000 }, 8_000],
  ["the seller's free shipping", { voucher_shipping_by_seller: 12_000 }, 8_800],
  ["a promotion of the platform", {}, 10_000],
])("is of what the goods bring after %s", async (_, funded: Record<string, number>, amount) => {
  const discount_total = Object.values(funded)[0] ?? 20_000
  const part = { ...funded, discount_total, total: 112_000 - discount_total }

  expect((await agree(part, [], { percent: 10 })).agreed).toMatchObject({
    commission_total: amount,
  })
})
