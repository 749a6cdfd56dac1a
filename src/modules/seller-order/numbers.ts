import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import type { Sql } from "../../shared/sql"

/** Of a shop's orders in one status. Rupiah. */
export type OrdersInStatus = {
  status: SellerOrderStatus
  count: number
  /** Those of them that a courier is still to collect at the door, and what they come to. */
  at_the_door: { count: number; total: number }
  total: number
  refunded_total: number
}

/** SQL: of a part a courier is still to collect what it costs. */
const AT_THE_DOOR = `cash_due is not null and status in ('pending', 'paid', 'processing', 'shipped')`

/** How many orders a shop has of each status, and what they come to. */
export async function sumOrdersByStatus(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<OrdersInStatus[]> {
  const rows = await sql<
    Omit<OrdersInStatus, "at_the_door"> & { due_count: number; due_total: number }
  >(
    `select status, count(*)::int as count,
       (count(*) filter (where ${AT_THE_DOOR}))::int as due_count,
       coalesce(sum(total) filter (where ${AT_THE_DOOR}), 0)::bigint as due_total,
       sum(total)::bigint as total,
       sum(refunded_total)::bigint as refunded_total
     from reluv_seller_order where seller_id = ? and deleted_at is null
     group by status order by status`,
    [seller_id]
  )
  return rows.map(({ total, refunded_total, due_count, due_total, ...row }) => ({
    ...row,
    at_the_door: { count: due_count, total: Number(due_total) },
    total: Number(total),
    refunded_total: Number(refunded_total),
  }))
}

/** Some orders of a shop that are not over, or whose money has not gone back yet, the oldest first. */
export function listOrdersUnderWay(
  sql: Sql,
  { seller_id, limit }: { seller_id: string; limit: number }
): Promise<{ id: string; number: string; status: SellerOrderStatus }[]> {
  return sql(
    `select id, number, status from reluv_seller_order
     where seller_id = ? and deleted_at is null
       and (status <> all(?) or refund_due is not null)
     order by id limit ?`,
    [seller_id, sellerOrderStatus.final, limit]
  )
}
