import type { CommissionView } from "../../../types/http"
import { bodyOf, type Draft, draftOf, NOTHING_YET } from "./draft"

const TEN: Draft = { ...NOTHING_YET, percent: "10" }
const ANI = { id: "sel_ani", name: "Toko Ani", says: "toko-ani" }
const SALE = { id: "camp_1", name: "Harbolnas", says: "harbolnas" }

it.each([
  ["8", 8],
  ["7,25", 7.25],
  [" 2.5 ", 2.5],
  ["0", 0],
  ["100", 100],
])("reads %p as a percentage", (percent, read) => {
  expect(bodyOf({ ...TEN, percent })?.percent).toBe(read)
})

it.each(["", "8 %", "-1", "100.01", "7.255", "seratus"])("does not send %p", (percent) => {
  expect(bodyOf({ ...TEN, percent })).toBeNull()
})

it.each<[string, Partial<Draft>, object]>([
  ["everybody", { seller: ANI, campaign: SALE }, {}],
  ["a level", { whose: "level", seller: ANI, level: "silver" }, { level: "silver" }],
  ["a shop", { whose: "seller", seller: ANI }, { seller_id: "sel_ani" }],
  ["a sale", { whose: "campaign", campaign: SALE }, { campaign_id: "camp_1" }],
  ["a category", { isOfCategory: true, category: ANI }, { category_id: "sel_ani" }],
])("is of %s and of nobody else", (_, draft, scope) => {
  const nobody = { seller_id: null, level: null, campaign_id: null, category_id: null }
  expect(bodyOf({ ...TEN, ...draft })).toMatchObject({ ...nobody, ...scope })
})

it.each<[string, Partial<Draft>]>([
  ["a shop", { whose: "seller" }],
  ["a sale", { whose: "campaign" }],
  ["a category", { isOfCategory: true }],
])("is not sent before %s is chosen", (_, draft) => {
  expect(bodyOf({ ...TEN, ...draft })).toBeNull()
})

it("sends a rule that nobody changed as it was", () => {
  const terms = { percent: 7.5, fixed: 500, minimum: 1_000, cap: 50_000 }
  const of = { of_shipping: true, of_vouchers: false }
  const scope = {
    seller_id: null,
    level: "gold",
    campaign_id: null,
    category_id: "pcat_1",
  } as const
  const names = { seller_name: null, campaign_title: null, category_name: "Kemeja" }
  const rule: CommissionView = { id: "comr_1", ...terms, ...of, ...scope, ...names }
  expect(bodyOf(draftOf(rule))).toEqual({ ...terms, ...of, ...scope })
})
