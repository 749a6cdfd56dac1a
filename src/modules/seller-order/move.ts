import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import { type Actor, changeStatus, type Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"

const TIMESTAMPS: Partial<Record<SellerOrderStatus, string>> = {
  paid: "paid_at",
  processing: "processing_at",
  shipped: "shipped_at",
  delivered: "delivered_at",
  completed: "completed_at",
  cancelled: "cancelled_at",
}

/** Moves seller orders one step as the table allows, with history and the time of that status. */
export async function moveTo(
  sql: Sql,
  change: { ids: readonly string[]; to: SellerOrderStatus; actor: Actor; reason: string | null }
) {
  const moved = await changeStatus(sql, "seller_order", {
    ...change,
    from: sellerOrderStatus.sourcesOf(change.to),
  })
  const ids = moved.map((row) => row.id)
  const column = TIMESTAMPS[change.to]
  if (column && moved.length > 0) {
    await sql(`update seller_order set "${column}" = now() where id = any(?)`, [ids])
  }
  // The clock of a typed number ends here; delivery starts its own.
  if (change.to === "delivered") {
    await sql(`update seller_order set complete_by = null where id = any(?)`, [ids])
  }
  return moved
}

/** Throws `ORD_001` when there is no such seller order. */
export async function lockedStatus(sql: Sql, id: string) {
  const [row] = await sql<{ status: SellerOrderStatus; number: string }>(
    `select status, number from seller_order where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return row
}
