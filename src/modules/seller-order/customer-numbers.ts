import type { Sql } from "../../shared/sql"

export type CustomerNumbers = {
  /** Orders with a listing in them. */
  purchases: number
  /** Rupiah that they paid for them, by whichever means. */
  paid_total: number
  /** Rupiah that went back. */
  refunded_total: number
  disputes: number
  open_disputes: number
}

/** What a customer bought, and what came of it. */
export async function readCustomerNumbers(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<CustomerNumbers> {
  const [row] = await sql<CustomerNumbers>(
    `select count(distinct o.order_id)::int as purchases,
       coalesce(sum(o.total) filter (
         where o.paid_at is not null and (o.cash_due is null or o.delivered_at is not null)
       ), 0)::float8 as paid_total,
       coalesce(sum(o.refunded_total), 0)::float8 as refunded_total,
       count(d.id)::int as disputes, count(d.id) filter (where d.status = 'open')::int as open_disputes
     from reluv_seller_order o
     left join reluv_dispute d on d.seller_order_id = o.id and d.deleted_at is null
     where o.customer_id = ? and o.deleted_at is null`,
    [customer_id]
  )
  return row ?? { purchases: 0, paid_total: 0, refunded_total: 0, disputes: 0, open_disputes: 0 }
}

/** The orders that a customer made last, newest first. */
export async function listLastPurchases(
  sql: Sql,
  { customer_id, limit }: { customer_id: string; limit: number }
): Promise<{ order_id: string; bought_at: Date }[]> {
  return sql<{ order_id: string; bought_at: Date }>(
    `select order_id, min(created_at) as bought_at from (
       select order_id, created_at, id from reluv_seller_order
       where customer_id = ? and deleted_at is null order by id desc limit ?
     ) parts group by order_id order by max(id) desc limit ?`,
    // An order has a part per seller; most have few.
    [customer_id, limit * 20, limit]
  )
}

/** Whether a customer has bought a listing and the purchase was not called off; one that waits for its money counts. */
export async function hasBought(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<boolean> {
  const bought = await sql(
    `select 1 from reluv_seller_order
     where customer_id = ? and status <> 'cancelled' and deleted_at is null limit 1`,
    [customer_id]
  )
  return bought.length > 0
}
