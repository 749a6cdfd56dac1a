import { sql } from "./database"

/** The Medusa orders that hold any of these variants, with the variants of each. */
export function ordersWith(
  variantIds: readonly string[]
): Promise<{ id: string; status: string; variant_ids: string[] }[]> {
  return sql(
    `select o.id, o.status, array_agg(l.variant_id order by l.variant_id) as variant_ids
     from "order" o
     join order_item i on i.order_id = o.id and i.deleted_at is null
     join order_line_item l on l.id = i.item_id
     where l.variant_id = any($1) and o.deleted_at is null
     group by o.id, o.status`,
    [[...variantIds]]
  )
}

/** How many of a variant Medusa has reserved: by its level, and by its reservations. */
export async function reservedOf(
  variantId: string
): Promise<{ level: number; reservations: number }> {
  const [found] = await sql<{ level: number; reservations: number }>(
    `select l.reserved_quantity::int as level,
       (select coalesce(sum(r.quantity), 0)::int from reservation_item r
        where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null) as reservations
     from product_variant_inventory_item v
     join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
     where v.variant_id = $1 and v.deleted_at is null`,
    [variantId]
  )
  if (!found) throw new Error(`variant ${variantId} has no stock`)
  return found
}

/** Which of these carts can still be completed. */
export async function openCarts(ids: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from cart where id = any($1) and completed_at is null and deleted_at is null`,
    [[...ids]]
  )
  return rows.map((row) => row.id)
}
