import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import type { Sql } from "../../shared/sql"

/** Of a shop's orders in one status. Rupiah. */
export type OrdersInStatus = {
  status: SellerOrderStatus
  count: number
  total: number
  refunded_total: number
}

/** How many orders a shop has of each status, and what they come to. */
export async function sumOrdersByStatus(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<OrdersInStatus[]> {
  const rows = await sql<OrdersInStatus>(
    `select status, count(*)::int as count, sum(total)::bigint as total,
       sum(refunded_total)::bigint as refunded_total
     from reluv_seller_order where seller_id = ? and deleted_at is null
     group by status order by status`,
    [seller_id]
  )
  return rows.map(({ total, refunded_total, ...row }) => ({
    ...row,
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
