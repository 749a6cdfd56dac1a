import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"

const TIMESTAMPS: Partial<Record<SellerOrderStatus, string>> = {
  paid: "paid_at",
  processing: "processing_at",
  shipped: "shipped_at",
  delivered: "delivered_at",
  completed: "completed_at",
  cancelled: "cancelled_at",
}

export type Move = {
  to: SellerOrderStatus
  actor: Actor
  reason: string | null
  /** When it completes by itself; needed for a move to `delivered`. */
  complete_by?: Date
}

/**
 * Moves seller orders one step as the table allows, with history, the time of that status, and the
 * completion clock: no delivered order is ever without one.
 */
export async function moveTo(sql: Sql, change: Move & { ids: readonly string[] }) {
  const { to, complete_by } = change
  if (to === "delivered" && !complete_by) throw new Error("what is delivered needs its clock")
  const moved = await changeStatus(sql, "reluv_seller_order", {
    ...change,
    from: sellerOrderStatus.sourcesOf(to),
  })
  const ids = moved.map((row) => row.id)
  const column = TIMESTAMPS[to]
  if (ids.length === 0) return moved
  // What a job tried in the old status says nothing of the new one.
  await sql(
    `update reluv_seller_order set tries = 0, retry_at = null${column ? `, "${column}" = now()` : ""}
     where id = any(?)`,
    [ids]
  )
  // It takes the place of a typed number's clock, but not of what the buyer was given.
  if (to === "delivered") {
    await sql(
      `update reluv_seller_order set complete_by = case when extended_at is null then ?::timestamptz
         else greatest(complete_by, ?::timestamptz) end
       where id = any(?)`,
      [complete_by, complete_by, ids]
    )
  }
  return moved
}

/** Throws `ORD_001` when there is no such seller order. */
export async function lockedStatus(sql: Sql, id: string) {
  const [row] = await sql<{
    status: SellerOrderStatus
    number: string
    order_id: string
    seller_id: string
    /** Rupiah. */
    total: number
    courier_since: Date | null
    /** Rupiah that a courier collects; null of what was paid before. */
    cash_due: number | null
    /** Whether the time of its buyer is over. */
    is_due: boolean
    /** Whether that of its seller is. */
    is_late: boolean
  }>(
    `select status, number, order_id, seller_id, total, courier_since, cash_due,
       coalesce(complete_by <= now(), false) as is_due, coalesce(ship_by <= now(), false) as is_late
     from reluv_seller_order where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return row
}

/** Its parcel is on its way to a door at which it is paid. */
export function isUnpaid({
  status,
  cash_due,
}: {
  status: SellerOrderStatus
  cash_due: number | null
}): boolean {
  return cash_due !== null && status === "shipped"
}
