import type { Sql } from "../../shared/sql"
import {
  type CardFilters,
  conditionsOf,
  FACETS,
  type Facet,
  PRICE_RANGES,
  PRICE_STEPS,
} from "./filters"
import { type CardPage, cardsAt, type FoundCards, pageOfCards } from "./read"
import { type CardSearch, foundBy, matchOf, pointsOf, type WordSearch } from "./search-query"

/** How many of what fits are compared, those published last; more is no answer to anybody. */
const MOST_COMPARED = 2_000
/** More than anybody else ever finds. */
const MOST_RANKED = 1_000_000
/** How many cards are counted at most. */
const MOST_COUNTED = 50_000
/** Values of one facet, those of most cards. */
const MOST_VALUES = 100

/**
 * The cards that fit best: what can be bought first, then by their points, then those published last. The
 * three are one number, which the next page begins behind.
 */
export async function searchCards(
  sql: Sql,
  {
    search,
    filters,
    page,
  }: { search: CardSearch; filters: CardFilters; page: Omit<CardPage, "order"> }
): Promise<FoundCards> {
  const conditions = conditionsOf(filters)
  const narrowed = conditions.map(({ says }) => `and ${says}`).join(" ")
  const placed = "ids" in search ? rankedOf(search.ids, narrowed) : comparedOf(search, narrowed)
  const rows = await cardsAt(
    sql,
    `select id, place from (${placed.says}) compared
     ${page.after ? "where (place, id) < (?, ?)" : ""}
     order by place desc, id desc limit ? offset ?`,
    [
      ...placed.parameters,
      ...conditions.flatMap(({ parameters }) => parameters),
      ...(page.after ? [page.after.value, page.after.id] : []),
      page.limit + 1,
      page.offset,
    ],
    "desc"
  )
  return pageOfCards(rows, page.limit, filters.availability)
}

/** Cards with their place, by the words that they have. Conditions come last. */
function comparedOf(search: WordSearch, narrowed: string): { says: string; parameters: unknown[] } {
  const points = pointsOf(search.terms)
  return {
    says: `select id, (is_buyable::int * 4096 + ${points.says})::bigint * 4294967296
         + extract(epoch from published_at)::bigint as place
       from (
         select id, search, is_buyable, published_at from reluv_listing_card
         where search @@ ?::tsquery ${narrowed}
         order by is_buyable desc, published_at desc, id desc limit ${MOST_COMPARED}
       ) fits`,
    parameters: [...points.parameters, matchOf(search)],
  }
}

/** Cards in the order in which somebody else found them. Conditions come last. */
function rankedOf(
  ids: readonly string[],
  narrowed: string
): { says: string; parameters: unknown[] } {
  return {
    says: `select id, is_buyable::int * ${MOST_RANKED}::bigint + ${MOST_RANKED} - ranked.place as place
       from unnest(?::text[]) with ordinality as ranked(card_id, place)
       join reluv_listing_card on id = ranked.card_id where true ${narrowed}`,
    parameters: [ids],
  }
}

type FacetValue = { value: string; label: string; count: number }
export type Counted = {
  count: number
  facets: Record<Facet, FacetValue[]>
  /** The lowest and the highest price, whatever prices were asked for; null where nothing was found. */
  prices: { min: number; max: number } | null
}

/** The value that a card has of a facet. */
const VALUES: Record<Facet, string> = {
  category: "unnest(category_ids)",
  condition: "unnest(conditions)",
  brand: "brand",
  size: "unnest(sizes)",
  color: "unnest(colors)",
  price: `case width_bucket(price, array[${PRICE_STEPS.join(", ")}]) ${PRICE_RANGES.map(
    (range, place) => `when ${place} then '${range}'`
  ).join(" ")} end`,
  city: "city",
  province: "province",
  courier: "unnest(couriers)",
}

/**
 * How many cards there are, and how many of each value of each facet. A facet is counted as if nothing of
 * itself was chosen, so that another value can be: all in one pass over what fails in one facet at most.
 */
export async function countFacets(
  sql: Sql,
  { search, filters }: { search: CardSearch | null; filters: CardFilters }
): Promise<Counted> {
  const found = search && foundBy(search)
  const conditions = conditionsOf(filters)
  const always = conditions.filter(({ facet }) => facet === null)
  const chosen = FACETS.map((facet) => conditions.filter((one) => one.facet === facet))
  const fails = chosen.flatMap((ofFacet, bit) =>
    ofFacet.length === 0
      ? []
      : [
          {
            parameters: ofFacet.flatMap(({ parameters }) => parameters),
            says: `case when ${ofFacet.map(({ says }) => says).join(" and ")} then 0 else ${1 << bit} end`,
          },
        ]
  )
  const counts = FACETS.map(
    (facet, bit) => `(
      select '${facet}' as facet, value, count(*)::int as count from (
        select ${VALUES[facet]} as value from found where fails in (0, ${1 << bit})
      ) of_facet where value is not null group by value order by count desc, value limit ${2 * MOST_VALUES}
    )`
  )
  const anyPrice = `fails in (0, ${1 << FACETS.indexOf("price")})`
  const rows = await sql<{
    facet: Facet | "all" | "min" | "max"
    value: string
    count: number | null
    name: string | null
  }>(
    `with found as materialized (
       select * from (
         select conditions, brand, sizes, colors, price, city, province, couriers, category_ids,
           ${fails.map(({ says }) => says).join(" + ") || "0"} as fails
         from reluv_listing_card
         where true ${found ? `and ${found.says}` : ""} ${always.map(({ says }) => `and ${says}`).join(" ")}
       ) looked_at
       where fails in (0, ${FACETS.map((_, bit) => 1 << bit).join(", ")}) limit ${MOST_COUNTED}
     ), counted as (
       ${counts.join(" union all ")}
       union all select 'all', '', count(*)::int from found where fails = 0
       union all select 'min', '', min(price) from found where ${anyPrice}
       union all select 'max', '', max(price) from found where ${anyPrice}
     )
     select counted.*, category.name from counted
     left join product_category category on facet = 'category' and category.id = value`,
    [
      ...fails.flatMap(({ parameters }) => parameters),
      ...(found?.parameters ?? []),
      ...always.flatMap(({ parameters }) => parameters),
    ]
  )
  const valuesOf = (facet: Facet) => folded(rows.filter((row) => row.facet === facet))
  const told = (name: "all" | "min" | "max") => rows.find(({ facet }) => facet === name)?.count
  const [min, max] = [told("min"), told("max")]
  return {
    count: told("all") ?? 0,
    prices: min == null || max == null ? null : { min, max },
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(facet)])
    ) as Counted["facets"],
  }
}

/** "uniqlo" and "Uniqlo" are one value, called as most people write it. Rows come with those of most first. */
function folded(
  rows: readonly { value: string; count: number | null; name: string | null }[]
): FacetValue[] {
  const values = new Map<string, FacetValue>()
  for (const { value, count, name } of rows) {
    const key = name === null ? value.toLowerCase() : value
    const before = values.get(key)
    if (before) before.count += count ?? 0
    else values.set(key, { value: key, label: name ?? value, count: count ?? 0 })
  }
  return [...values.values()].toSorted((a, b) => b.count - a.count).slice(0, MOST_VALUES)
}
