import type { Sql } from "../../shared/sql"

/** What happens to an order comes in a row; and its day has to be made again first. */
const SOON = `now() + interval '2 minutes'`

const MARK = `on conflict (id) do update set news = s.news + 1, updated_at = now(),
  due_at = least(coalesce(s.due_at, excluded.due_at), excluded.due_at)`

const FRESH = `'{}'::jsonb, '{}'::jsonb, ${SOON}`

/** Something happened to these orders, or to these shops: they are counted soon. */
export async function markStandings(
  sql: Sql,
  { order_ids, seller_ids }: { order_ids: readonly string[]; seller_ids: readonly string[] }
): Promise<void> {
  if (order_ids.length + seller_ids.length === 0) return
  await sql(
    `insert into reluv_standing as s (id, kind, level, badges, figures, due_at)
     select id, kind, 'new', ${FRESH} from (
       select seller_id as id, 'seller' as kind from reluv_seller_order where order_id = any(?)
       union select customer_id, 'buyer' from reluv_seller_order
         where order_id = any(?) and customer_id is not null
       union select id, 'seller' from reluv_seller where id = any(?)
     ) touched order by id ${MARK}`,
    [order_ids, order_ids, seller_ids]
  )
}

/**
 * Shops that were opened since the last one that is known are known from now on, the oldest first: those that were
 * there before anybody counted, too. @returns how many
 */
export async function addNewSellers(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const added = await sql(
    `insert into reluv_standing (id, kind, level, badges, figures, due_at)
     select id, 'seller', 'new', ${FRESH} from reluv_seller
     where id > coalesce((select max(id) from reluv_standing where kind = 'seller'), '')
     order by id limit ? on conflict (id) do nothing returning id`,
    [limit]
  )
  return added.length
}

/** Nobody is left whom it is about. */
export async function forgetStandingOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(`delete from reluv_standing where id = ?`, [customer_id])
}
