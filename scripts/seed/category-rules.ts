import type { MedusaContainer } from "@medusajs/framework/types"
import { CATEGORY_MODULE } from "../../src/modules/category"
import { LISTING_CARD_MODULE } from "../../src/modules/listing-card"
import type { Actor } from "../../src/shared/sql"
import { categoryRules } from "./data/category-rules"

const SEED: Actor = { type: "system", id: "seed" }

/** What listings of the sample categories have to say; what was said of one already stays. */
export async function seedCategoryRules(
  container: MedusaContainer,
  categories: ReadonlyMap<string, string>
): Promise<void> {
  const rules = container.resolve(CATEGORY_MODULE)
  const known = await rules.listRules({ category_ids: [...categories.values()] })
  for (const [handle, said] of Object.entries(categoryRules)) {
    const category_id = categories.get(handle)
    if (!category_id || known.some((one) => one.category_id === category_id)) continue
    await rules.setRules({ category_id, rules: said, actor: SEED })
  }
}

/** Each category without a picture is shown as the newest piece in it. */
export async function seedCategoryPictures(
  container: MedusaContainer,
  categories: ReadonlyMap<string, string>
): Promise<void> {
  const rules = container.resolve(CATEGORY_MODULE)
  const cards = container.resolve(LISTING_CARD_MODULE)
  const known = await rules.listRules({ category_ids: [...categories.values()] })
  for (const category_id of categories.values()) {
    if (known.some((one) => one.category_id === category_id && one.image_url)) continue
    const [newest] = await cards.listListingCards(
      { category_ids: { $contains: [category_id] } },
      { select: ["thumbnail"], order: { published_at: "DESC" }, take: 1 }
    )
    if (!newest?.thumbnail) continue
    await rules.setRules({ category_id, rules: { image_url: newest.thumbnail }, actor: SEED })
  }
}
