import type { MedusaContainer, ProductCategoryDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type HoldingRules, rulesAlong } from "../../domain/category/category-rules"
import { CATEGORY_MODULE } from "../../modules/category"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { remembered } from "../../shared/remembered"
import { pathOf } from "./path-of-category"

/** A marketplace of everything has some hundreds. */
const MOST = 1_000

export type ShownCategory = {
  category: Pick<ProductCategoryDTO, "id" | "name" | "handle" | "parent_category_id">
  /** 0 at the top. */
  level: number
  rules: HoldingRules
  /** Listings in it, and below it, that can be bought; some seconds old. */
  on_sale: number
}

/** Counting looks at every card; nobody minds how many there were a moment ago. */
const counts = remembered<Map<string, number>>({ for_ms: 30_000, most: 1 })

/** The categories that shoppers see, each followed by those below it. */
export async function listCategories(container: MedusaContainer): Promise<ShownCategory[]> {
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories(
      { is_active: true, is_internal: false },
      { select: ["id", "name", "handle", "parent_category_id", "mpath", "rank"], take: MOST }
    )
  const cards = container.resolve(LISTING_CARD_MODULE)
  const [said, onSale] = await Promise.all([
    container
      .resolve(CATEGORY_MODULE)
      .listRules({ category_ids: [...new Set(categories.flatMap(pathOf))] }),
    counts("", async () => {
      const counted = await cards.countByCategory({})
      return new Map(counted.map(({ category_id, count }) => [category_id, count]))
    }),
  ])
  const rulesOf = new Map(said.map((rules) => [rules.category_id, rules]))
  return inOrder(categories).map(({ category, level }) => ({
    category,
    level,
    rules: rulesAlong(pathOf(category).map((id) => rulesOf.get(id) ?? null)),
    on_sale: onSale.get(category.id) ?? 0,
  }))
}

type Placed = { category: ProductCategoryDTO; level: number }

/** As a menu shows them; what lies below a hidden one is hidden with it. */
function inOrder(categories: readonly ProductCategoryDTO[]): Placed[] {
  const below = new Map<string | null, ProductCategoryDTO[]>()
  for (const category of categories) {
    const parent = category.parent_category_id ?? null
    below.set(parent, [...(below.get(parent) ?? []), category])
  }
  const branch = (parent: string | null, level: number): Placed[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.id.localeCompare(b.id))
      .flatMap((category) => [{ category, level }, ...branch(category.id, level + 1)])
  return branch(null, 0)
}
