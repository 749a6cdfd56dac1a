import type { Locale } from "@/locale"
import { categories } from "@/server/catalog"
import { textsOf } from "@/texts"
import type { Condition, ListingCategory } from "./listing-fields"

/** What a piece can be: the categories that have none below them, with what each asks for, and its condition. */
export async function listingChoices(
  locale: Locale
): Promise<{ categories: ListingCategory[]; conditions: Record<Condition, string> }> {
  const all = await categories()
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const parents = new Set(all.map(({ parent_id }) => parent_id))
  const { new: brandNew, like_new, good, fair } = textsOf(locale).condition
  return {
    categories: all
      .filter(({ id }) => !parents.has(id))
      .map(({ id, name, parent_id, measurements }) => ({
        id,
        name: parent_id ? `${names.get(parent_id) ?? ""} / ${name}` : name,
        measurements: measurements.map(({ key, label, required }) => ({
          key,
          label: label[locale],
          required,
        })),
      })),
    conditions: { new: brandNew, like_new, good, fair },
  }
}
