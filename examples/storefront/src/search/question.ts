import type { AnswerOf, Routes } from "medusa-plugin-reluv/client"

type Question = Routes["GET /store/search"]["query"]
export type Found = AnswerOf<"GET /store/search">
export type Facet = keyof NonNullable<Found["facets"]>

/** What an address may ask, by the same names as Reluv. */
export type Asked = {
  q: string
  order: NonNullable<Question["order"]>
  on_sale: boolean
  min_price: number | null
  max_price: number | null
  chosen: Record<ChosenFacet, readonly string[]>
}

/** Facets that somebody chooses values of; a price is typed. */
export const CHOSEN_FACETS = ["category", "condition", "brand", "size", "color", "city"] as const
export type ChosenFacet = (typeof CHOSEN_FACETS)[number]

export const ORDERS = [
  "relevance",
  "newest",
  "cheapest",
  "dearest",
  "popular",
  "ending_soon",
] as const
const CONDITIONS = ["new", "like_new", "good", "fair"] as const
const MOST_RUPIAH = 1_000_000_000
const MOST_VALUES = 50

/** How a facet is called in addresses. */
export function nameOf(facet: ChosenFacet): string {
  return facet === "category" ? "category_id" : facet
}

export type SearchParams = Record<string, string | string[] | undefined>

/** Reads an address. What it asks and Reluv does not know is left out: somebody may have typed it. */
export function askedBy(params: SearchParams): Asked {
  const one = (name: string) => [params[name]].flat()[0]?.trim() ?? ""
  const many = (name: string) =>
    [params[name]]
      .flat()
      .flatMap((value) => (value ? [value] : []))
      .slice(0, MOST_VALUES)
  const price = (name: string) => {
    const digits = one(name).replaceAll(/\D/g, "")
    return digits ? Math.min(Number(digits), MOST_RUPIAH) : null
  }
  const order = ORDERS.find((each) => each === one("order"))
  const known = new Set<string>(CONDITIONS)
  return {
    q: one("q").slice(0, 200),
    order: order ?? "relevance",
    on_sale: one("on_sale") === "true",
    min_price: price("min_price"),
    max_price: price("max_price"),
    chosen: {
      category: many("category_id"),
      condition: many("condition").filter((value) => known.has(value)),
      brand: many("brand"),
      size: many("size"),
      color: many("color"),
      city: many("city"),
    },
  }
}

/** What is asked of Reluv. `within` holds whatever the visitor chooses. */
export function questionOf(asked: Asked, within: Partial<Question> = {}): Question {
  const { chosen, q, order, on_sale, min_price, max_price } = asked
  const { category, condition, ...rest } = chosen
  const given = Object.entries(rest).filter(([, values]) => values.length > 0)
  return {
    ...(q && { q }),
    ...(order !== "relevance" && { order }),
    ...(on_sale && { on_sale }),
    ...(min_price !== null && { min_price }),
    ...(max_price !== null && { max_price }),
    ...(category.length > 0 && { category_id: [...category] }),
    ...(condition.length > 0 && { condition: condition as Question["condition"] & string[] }),
    ...Object.fromEntries(given.map(([name, values]) => [name, [...values]])),
    ...within,
  }
}

/** The address that asks the same, as short as it can be. */
export function addressOf(asked: Asked): string {
  const params = new URLSearchParams()
  if (asked.q) params.set("q", asked.q)
  for (const facet of CHOSEN_FACETS) {
    for (const value of asked.chosen[facet]) params.append(nameOf(facet), value)
  }
  if (asked.min_price !== null) params.set("min_price", String(asked.min_price))
  if (asked.max_price !== null) params.set("max_price", String(asked.max_price))
  if (asked.on_sale) params.set("on_sale", "true")
  if (asked.order !== "relevance") params.set("order", asked.order)
  const text = params.toString()
  return text && `?${text}`
}

/** The same with a value more, or less. */
export function toggled(asked: Asked, facet: ChosenFacet, value: string): Asked {
  const values = asked.chosen[facet]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return { ...asked, chosen: { ...asked.chosen, [facet]: next } }
}

export function countChosen(asked: Asked): number {
  const values = Object.values(asked.chosen).reduce((sum, list) => sum + list.length, 0)
  const hasPrice = asked.min_price !== null || asked.max_price !== null
  return values + Number(hasPrice) + Number(asked.on_sale)
}

/** The same words and order, and nothing chosen. */
export function cleared(asked: Asked): Asked {
  return { ...askedBy({ q: asked.q }), order: asked.order }
}

const MOST_LETTERS = 60

/** What of it can be saved, called by its words, or by what was chosen. */
export function savedOf(
  asked: Asked,
  unnamed: string
): Routes["POST /store/saved-searches"]["body"] {
  const { q, min_price, max_price, chosen } = asked
  const { category, condition, brand, size, color } = chosen
  const name = [q, ...brand, ...size, ...color].filter(Boolean).join(", ") || unnamed
  return {
    name: name.slice(0, MOST_LETTERS),
    q: q || null,
    category_id: [...category],
    condition: CONDITIONS.filter((value) => condition.includes(value)),
    brand: [...brand],
    size: [...size],
    color: [...color],
    min_price,
    max_price,
  }
}
