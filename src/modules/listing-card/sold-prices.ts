import type { Sql } from "../../shared/sql"

export type SoldPrices = { low: number; median: number; high: number; count: number }

type Kind = { brand: string; category_id: string }

/** Fewer say nothing. */
const LEAST = 5

/** What the last 50 of a brand in a category went for: the middle half of them. Null of fewer than five. */
export async function readSoldPrices(sql: Sql, kind: Kind): Promise<SoldPrices | null> {
  return (await listSoldPrices(sql, { kinds: [kind] }))[0] ?? null
}

/** The same of several kinds, in their order. */
export async function listSoldPrices(
  sql: Sql,
  { kinds }: { kinds: readonly Kind[] }
): Promise<(SoldPrices | null)[]> {
  if (kinds.length === 0) return []
  const rows = await sql<SoldPrices>(
    `select sold.* from unnest(?::text[], ?::text[]) with ordinality as kind(brand, category_id, place)
     cross join lateral (
       select count(*)::int as count,
         percentile_disc(0.25) within group (order by price)::int as low,
         percentile_disc(0.5) within group (order by price)::int as median,
         percentile_disc(0.75) within group (order by price)::int as high
       from (
         select price from reluv_listing_card
         where status = 'sold' and lower(brand) = kind.brand and category_ids @> array[kind.category_id]
         order by sold_at desc nulls last, id desc limit 50
       ) last
     ) sold order by kind.place`,
    [kinds.map(({ brand }) => brand.toLowerCase()), kinds.map(({ category_id }) => category_id)]
  )
  return rows.map((row) => (row.count >= LEAST ? row : null))
}
