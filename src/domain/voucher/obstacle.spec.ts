import { NO_MONEY, rupiah } from "../money/rupiah"
import {
  isOfTime,
  obstacleInCart,
  obstacleToUse,
  type VoucherBuyer,
  type VoucherStanding,
} from "./obstacle"
import { EVERYTHING, type VoucherCart, type VoucherTerms } from "./voucher"

const standing: VoucherStanding = {
  status: "active",
  starts_at: 1_000,
  ends_at: 9_000,
  quota: 10,
  used: 9,
  budget: 100_000,
  spent: 99_999,
  per_buyer: 2,
  audience: "all",
  code_is_used: false,
}
const buyer: VoucherBuyer = {
  now: 5_000,
  used: 1,
  has_account: true,
  has_bought: false,
  is_new: true,
}

it("may be used as long as nothing is used up and its window is open", () => {
  expect(obstacleToUse(standing, buyer)).toBeNull()
  expect(obstacleToUse(standing, { ...buyer, now: 1_000 })).toBeNull()
})

it.each([
  [{}, { now: 999 }, { why: "not_begun", starts_at: 1_000 }],
  [{}, { now: 9_000 }, { why: "expired" }],
  [{ status: "ended" }, {}, { why: "expired" }],
  [{ status: "paused" }, {}, { why: "paused" }],
  [{ used: 10 }, {}, { why: "used_up" }],
  [{ spent: 100_000 }, {}, { why: "used_up" }],
  [{ code_is_used: true }, {}, { why: "used_up" }],
  [{ used: 10 }, { used: 2 }, { why: "used_by_you" }],
  [{ audience: "first_purchase" }, { has_bought: true }, { why: "not_for_you" }],
  [{ audience: "first_purchase" }, {}, { why: "used_by_you" }],
  [{ audience: "first_purchase" }, { used: 0 }, null],
  [{ audience: "first_purchase" }, { has_account: false }, { why: "needs_account" }],
  [{ audience: "new_customers" }, { is_new: false }, { why: "not_for_you" }],
] as const)("%j asked by %j is refused as %j", (changed, who, refusal) => {
  expect(obstacleToUse({ ...standing, ...changed }, { ...buyer, ...who })).toEqual(refusal)
})

it("tells what is a matter of time from what is not", () => {
  expect(isOfTime({ why: "not_begun" })).toBe(true)
  expect(isOfTime({ why: "expired" })).toBe(true)
  expect(isOfTime({ why: "used_up" })).toBe(false)
})

const cart: VoucherCart = {
  lines: [
    {
      id: "item",
      seller_id: "ani",
      listing_id: "lst_1",
      brand: "Uniqlo",
      condition: "good",
      category_ids: ["dresses", "women"],
      left: rupiah(80_000),
    },
  ],
  shipping: [{ id: "ship", seller_id: "ani", courier: "jne", left: rupiah(9_000) }],
  credit: NO_MONEY,
}
const voucher: VoucherTerms = {
  id: "vch",
  seller_id: null,
  effect: "percent",
  value: 10,
  max_discount: null,
  min_spend: 0,
  stackable: true,
  platform_percent: 100,
  scope: EVERYTHING,
}

it.each([
  [{}, null],
  [{ seller_id: "ani" }, null],
  [{ seller_id: "budi" }, { why: "other_items" }],
  [{ min_spend: 100_000 }, { why: "min_spend", missing: 20_000 }],
  [{ scope: { ...EVERYTHING, categories: ["women"] } }, null],
  [{ scope: { ...EVERYTHING, categories: ["men"] } }, { why: "other_items" }],
  [{ scope: { ...EVERYTHING, brands: [" UNIQLO"] } }, null],
  [{ scope: { ...EVERYTHING, conditions: ["new"] } }, { why: "other_items" }],
  [{ scope: { ...EVERYTHING, listings: ["lst_2"] } }, { why: "other_items" }],
  [{ scope: { ...EVERYTHING, sellers: ["ani"] } }, null],
  [{ scope: { ...EVERYTHING, couriers: ["sicepat"] } }, { why: "other_items" }],
  [{ scope: { ...EVERYTHING, couriers: ["jne"] } }, null],
  // How it is paid shows on the payment page only.
  [{ scope: { ...EVERYTHING, payment_methods: ["gopay"] } }, null],
] as const)("a voucher %j meets the cart with %j", (changed, obstacle) => {
  expect(obstacleInCart({ ...voucher, ...changed }, cart)).toEqual(obstacle)
})

it("waits for the couriers where it is about them", () => {
  const early = { ...cart, shipping: [] }
  const ofCouriers = { ...voucher, scope: { ...EVERYTHING, couriers: ["jne"] } }
  expect(obstacleInCart({ ...voucher, effect: "shipping" }, early)?.why).toBe("choose_courier")
  expect(obstacleInCart(ofCouriers, early)?.why).toBe("choose_courier")
})
