import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { reluvOptions } from "../../modules/reluv/options"
import type { NewSellerOrder } from "../../modules/seller-order/insert-seller-orders"
import { WALLET_MODULE } from "../../modules/wallet"
import { agreeCommission } from "./agree-commission"

const TERMS = { fixed: 0, minimum: 0, cap: null, of_shipping: false, of_vouchers: false }

async function agree(part: object, rules: readonly object[] = [], commission: object = {}) {
  const asked: string[] = []
  const services: Record<string, object> = {
    [RELUV_MODULE]: { options: reluvOptions.parse({ commission }) },
    [WALLET_MODULE]: { findCommissionRules: async () => rules },
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
    lines: [{ subtotal: 100_000, product_id: "prod_1" }],
    ...part,
  } as unknown as NewSellerOrder
  const [agreed] = await agreeCommission(container, [whole])
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
    id: category_id,
    seller_id: null,
    category_id,
    basis_points,
  })
  const { agreed } = await agree({}, [rule("clothes", 100), rule("shirts", 300)])

  expect(agreed).toMatchObject({
    commission_total: 3_000,
    commission: [{ rule_id: "shirts", base: 100_000, amount: 3_000 }],
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
