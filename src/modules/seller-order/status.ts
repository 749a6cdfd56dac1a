import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"
import { lockedStatus, type Move, moveTo } from "./move"

type Target = Move & { id: string }

/**
 * Moves a seller order one step; refused (`SELLER_ORDER_STATUS_NOT_ALLOWED`) when the table does
 * not allow it. An order that is there already is left alone, so a repeated call is harmless.
 *
 * @returns whether this call moved it
 */
export async function changeSellerOrderStatus(sql: Sql, { id, ...move }: Target): Promise<boolean> {
  const { to } = move
  if ((await moveTo(sql, { ids: [id], ...move })).length > 0) return true
  const current = await lockedStatus(sql, id)
  if (current.status === to) return false
  throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
    ...current,
    from: current.status,
    to,
  })
}

/**
 * Moves a seller order along the shortest way to `to`, recording every step: a courier may report
 * "delivered" without ever having reported "picked". A status that is not ahead changes nothing.
 * With `delivered` its completion clock starts, in the same transaction.
 *
 * @returns the statuses this call passed through, in order
 */
export async function advanceSellerOrder(
  sql: Sql,
  { id, ...move }: Target & { complete_by: Date }
): Promise<SellerOrderStatus[]> {
  const { status } = await lockedStatus(sql, id)
  // News of a parcel can never stand for the buyer's money.
  const way = status === "pending" ? [] : (sellerOrderStatus.path(status, move.to) ?? [])
  for (const to of way) await moveTo(sql, { ...move, ids: [id], to })
  return way
}

/** Completes a delivered part. A disputed one is the operator's to decide. @returns whether this call did */
export async function completeDelivered(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string }
): Promise<boolean> {
  const { status, number } = await lockedStatus(sql, id)
  if (status === "completed") return false
  if (status !== "delivered") {
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number,
      from: status,
      to: "completed",
    })
  }
  await moveTo(sql, { ids: [id], to: "completed", actor, reason })
  return true
}

/** Marks every pending part of a paid order, as of when its buyer paid. @returns the seller orders this call moved */
export async function markOrderPaid(
  sql: Sql,
  {
    order_id,
    paid_at,
    actor,
    reason,
  }: { order_id: string; paid_at: Date | null; actor: Actor; reason: string }
): Promise<string[]> {
  const parts = await sql<{ id: string }>(
    `select id from reluv_seller_order where order_id = ? and deleted_at is null`,
    [order_id]
  )
  const ids = parts.map((part) => part.id)
  const moved = (await moveTo(sql, { ids, to: "paid", actor, reason })).map((part) => part.id)
  // Heard of now, and never paid later than that: `least` passes over null.
  await sql(
    `update reluv_seller_order set paid_at = least(paid_at, ?::timestamptz) where id = any(?)`,
    [paid_at, moved]
  )
  return moved
}

/** The purchase was never paid: its waiting parts end with it. */
export async function cancelPending(
  sql: Sql,
  { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string }
): Promise<void> {
  const parts = await sql<{ id: string }>(
    // Locked, because a part that is paid at this very moment may be cancelled too, but not here.
    `select id from reluv_seller_order where order_id = ? and status = 'pending' and deleted_at is null
     order by id for update`,
    [order_id]
  )
  await moveTo(sql, { ids: parts.map((part) => part.id), to: "cancelled", actor, reason })
}

/**
 * Late money brought the purchase back to life: its parts, cancelled for want of payment, are paid.
 * The one way out of `cancelled`, and only for a part that was never paid before.
 */
export async function revive(
  sql: Sql,
  { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string }
): Promise<void> {
  const parts = await sql<{ id: string }>(
    `select id from reluv_seller_order
     where order_id = ? and status = 'cancelled' and paid_at is null and deleted_at is null`,
    [order_id]
  )
  const ids = parts.map((part) => part.id)
  await changeStatus(sql, "reluv_seller_order", {
    ids,
    from: ["cancelled"],
    to: "pending",
    actor,
    reason,
  })
  await sql(`update reluv_seller_order set cancelled_at = null where id = any(?)`, [ids])
}

/**
 * The parcel is on its way, with the clock after which it completes by itself: together, so that no
 * shipped order waits for ever. @returns whether this call moved it
 */
export async function shipTyped(
  sql: Sql,
  input: { id: string; actor: Actor; reason: string; complete_by: Date }
): Promise<boolean> {
  const { status } = await lockedStatus(sql, input.id)
  const way = sellerOrderStatus.path(status, "shipped") ?? []
  for (const to of way) await moveTo(sql, { ...input, ids: [input.id], to })
  if (way.length === 0) return false
  await sql(`update reluv_seller_order set complete_by = ? where id = ?`, [
    input.complete_by,
    input.id,
  ])
  return true
}
