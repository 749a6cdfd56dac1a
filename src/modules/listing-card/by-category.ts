import type { Sql } from "../../shared/sql"

/** How many listings can be bought in each category, those below it counted with it. */
export function countByCategory(sql: Sql): Promise<{ category_id: string; count: number }[]> {
  return sql<{ category_id: string; count: number }>(
    `select category_id, count(*)::int as count
     from reluv_listing_card cross join lateral unnest(category_ids) as category_id
     where is_buyable group by category_id`
  )
}
