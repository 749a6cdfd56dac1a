import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { categories } from "./data/categories"

/** @returns category ids by handle. The data names parents before their children. */
export async function seedCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"], take: 1_000 })
  const ids = new Map(existing.map((category) => [category.handle, category.id]))
  for (const { handle, name, name_en, parent } of categories) {
    if (ids.has(handle)) continue
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: [
          {
            name,
            handle,
            is_active: true,
            metadata: { name_en },
            parent_category_id: parent ? (ids.get(parent) ?? null) : null,
          },
        ],
      },
    })
    ids.set(handle, result[0]?.id ?? "")
  }
  return ids
}
