import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CATEGORY_MODULE } from "../../modules/category"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { listCategories } from "./list-categories"

const category = (id: string, parent: string | null, rank: number, path = id) => ({
  id,
  name: id,
  handle: id,
  parent_category_id: parent,
  rank,
  mpath: path,
})

/** Medusa's categories as it gives them: in no order, the hidden ones left out. */
const CATEGORIES = [
  category("shirts", "men", 0, "men.shirts"),
  category("shoes", null, 1),
  category("of-hidden", "hidden", 0, "hidden.of-hidden"),
  category("trousers", "men", 1, "men.trousers"),
  category("men", null, 0),
]

const NOTHING = { image_url: null, measurements: null, required_fields: null, size_chart: null }
const SAID = [
  { ...NOTHING, category_id: "men", required_fields: ["size"] },
  { ...NOTHING, category_id: "trousers", required_fields: [] },
]

const container = {
  resolve: (key: string) =>
    ({
      [Modules.PRODUCT]: { listProductCategories: async () => CATEGORIES },
      [CATEGORY_MODULE]: { listRules: async () => SAID },
      [LISTING_CARD_MODULE]: {
        countByCategory: async () => [{ category_id: "men", count: 3 }],
      },
    })[key],
} as unknown as MedusaContainer

it("shows each category before those below it, as a menu does, and nothing below a hidden one", async () => {
  const shown = await listCategories(container)

  expect(shown.map(({ category, level }) => [category.id, level])).toEqual([
    ["men", 0],
    ["shirts", 1],
    ["trousers", 1],
    ["shoes", 0],
  ])
})

it("says of each what holds in it, and how many can be bought", async () => {
  const shown = await listCategories(container)

  expect(
    shown.map(({ category, rules, on_sale }) => [category.id, rules.required_fields, on_sale])
  ).toEqual([
    ["men", ["size"], 3],
    ["shirts", ["size"], 0],
    ["trousers", [], 0],
    ["shoes", [], 0],
  ])
})
