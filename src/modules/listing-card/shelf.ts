import type { Sql } from "../../shared/sql"

/** What Medusa's own list of products can be sorted by here, besides its default, the id. */
export const SHELF_ORDERS = ["id", "title", "created_at", "updated_at"] as const
export type ShelfOrder = { by: (typeof SHELF_ORDERS)[number]; direction: "asc" | "desc" }

type Shelf = {
  /** The publishable key's. */
  sales_channel_ids: readonly string[]
  /** The `external_id` of products that are sold. */
  sold: string
}

/**
 * A page of the products that Medusa's own list would have: published, not sold, of the sales channels;
 * ordinary ones as well as listings'. Where there is one sales channel only, as in core, all are of it.
 */
export async function listShelf(
  sql: Sql,
  { order, limit, offset, ...shelf }: Shelf & { order: ShelfOrder; limit: number; offset: number }
): Promise<string[]> {
  const sorted = `${order.by} ${order.direction}, id ${order.direction}`
  const rows = await sql<{ id: string }>(
    `select id ${ON_SHELF} order by ${sorted} limit ? offset ?`,
    [...parametersOf(shelf), limit, offset]
  )
  return rows.map(({ id }) => id)
}

/** How many there are; no more than `most` are counted. */
export async function countShelf(
  sql: Sql,
  { most, ...shelf }: Shelf & { most: number | null }
): Promise<number> {
  const [total] = await sql<{ count: number }>(
    `select count(*)::int as count from (select 1 ${ON_SHELF} limit ?) counted`,
    [...parametersOf(shelf), most]
  )
  return total?.count ?? 0
}

/** The products of shops that may not sell are hidden one by one, which takes a while: here they are gone at once. */
const ON_SHELF = `
  from product p
  where deleted_at is null and status = 'published' and (external_id is null or external_id <> ?)
    and p.id not in (
      select product_id from reluv_listing where status = 'active' and seller_id in (
        select id from reluv_seller where status <> 'active' and deleted_at is null
      )
    )
    and ((select count(*) from (select 1 from sales_channel where deleted_at is null limit 2) channels) < 2
      or exists (
        select 1 from product_sales_channel c
        where c.product_id = p.id and c.sales_channel_id = any(?) and c.deleted_at is null
      ))`

function parametersOf({ sold, sales_channel_ids }: Shelf): unknown[] {
  return [sold, sales_channel_ids]
}
