import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import { type Actor, changeStatus, type Sql, type SqlContext, sqlIn } from "../../shared/sql"
import * as booking from "./booking"
import { SellerOrderErrors } from "./errors"
import { insertSellerOrders, type NewSellerOrder } from "./insert-seller-orders"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderEvent } from "./models/seller-order-event"
import { SellerOrderLine } from "./models/seller-order-line"
import { Shipment } from "./models/shipment"

type Target = { id: string; to: SellerOrderStatus; actor: Actor; reason: string | null }

export class SellerOrderModuleService extends MedusaService({
  SellerOrder,
  SellerOrderLine,
  SellerOrderEvent,
  SellerShipment: Shipment,
}) {
  /** Writes the parts of an order once; parts that exist stay as they are. */
  @InjectTransactionManager()
  async insertSellerOrders(
    input: { order_id: string; placed_at: Date; parts: readonly NewSellerOrder[] },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return insertSellerOrders(sqlIn(context), input)
  }

  /**
   * Moves a seller order one step; refused (`SELLER_ORDER_STATUS_NOT_ALLOWED`) when the table does
   * not allow it. An order that is there already is left alone, so a repeated call is harmless.
   *
   * @returns whether this call moved it
   */
  @InjectTransactionManager()
  async changeSellerOrderStatus(
    { id, to, actor, reason }: Target,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const sql = sqlIn(context)
    if ((await moveTo(sql, { ids: [id], to, actor, reason })).length > 0) return true
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
   *
   * @returns the statuses this call passed through, in order
   */
  @InjectTransactionManager()
  async advanceSellerOrder(
    { id, to, actor, reason }: Target,
    @MedusaContext() context: SqlContext = {}
  ): Promise<SellerOrderStatus[]> {
    const sql = sqlIn(context)
    const { status } = await lockedStatus(sql, id)
    const way = sellerOrderStatus.path(status, to) ?? []
    for (const step of way) await moveTo(sql, { ids: [id], to: step, actor, reason })
    return way
  }

  /** Marks every pending part of a paid order. @returns the seller orders this call moved */
  @InjectTransactionManager()
  async markOrderPaid(
    { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    const sql = sqlIn(context)
    const parts = await sql<{ id: string }>(
      `select id from seller_order where order_id = ? and deleted_at is null`,
      [order_id]
    )
    const ids = parts.map((part) => part.id)
    const moved = await moveTo(sql, { ids, to: "paid", actor, reason })
    return moved.map((part) => part.id)
  }

  /** The purchase was never paid: its waiting parts end with it. */
  @InjectTransactionManager()
  async cancelPending(
    { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const sql = sqlIn(context)
    const parts = await sql<{ id: string }>(
      `select id from seller_order where order_id = ? and status = 'pending' and deleted_at is null`,
      [order_id]
    )
    await moveTo(sql, { ids: parts.map((part) => part.id), to: "cancelled", actor, reason })
  }

  /**
   * Late money brought the purchase back to life: its parts, cancelled for want of payment, are paid.
   * The one way out of `cancelled`, and only for a part that was never paid before.
   */
  @InjectTransactionManager()
  async revive(
    { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const sql = sqlIn(context)
    const parts = await sql<{ id: string }>(
      `select id from seller_order
       where order_id = ? and status = 'cancelled' and paid_at is null and deleted_at is null`,
      [order_id]
    )
    const ids = parts.map((part) => part.id)
    await changeStatus(sql, "seller_order", {
      ids,
      from: ["cancelled"],
      to: "pending",
      actor,
      reason,
    })
    await sql(`update seller_order set cancelled_at = null where id = any(?)`, [ids])
  }

  /** Takes the right to book the courier. See `booking.beginBooking`. */
  @InjectTransactionManager()
  async beginBooking(
    input: booking.BookingRequest,
    @MedusaContext() context: SqlContext = {}
  ): Promise<booking.BookingTurn> {
    return booking.beginBooking(sqlIn(context), input)
  }

  /** Records what the courier answered; the lease stays until Medusa's fulfillment exists too. */
  @InjectTransactionManager()
  async recordBooking(
    input: booking.BookingAnswer,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return booking.recordBooking(sqlIn(context), input)
  }

  /** Medusa's fulfillment exists: the booking is whole. */
  @InjectTransactionManager()
  async completeBooking(
    input: { shipment_id: string; fulfillment_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return booking.completeBooking(sqlIn(context), input)
  }

  /** The courier said no, or nothing: another call may try again. */
  @InjectTransactionManager()
  async recordBookingFailure(
    input: { shipment_id: string; error: string; final: boolean },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return booking.recordBookingFailure(sqlIn(context), input)
  }
}

const TIMESTAMPS: Partial<Record<SellerOrderStatus, string>> = {
  paid: "paid_at",
  processing: "processing_at",
  shipped: "shipped_at",
  delivered: "delivered_at",
  completed: "completed_at",
  cancelled: "cancelled_at",
}

async function moveTo(
  sql: Sql,
  change: { ids: readonly string[]; to: SellerOrderStatus; actor: Actor; reason: string | null }
) {
  const moved = await changeStatus(sql, "seller_order", {
    ...change,
    from: sellerOrderStatus.sourcesOf(change.to),
  })
  const column = TIMESTAMPS[change.to]
  if (column && moved.length > 0) {
    await sql(`update seller_order set "${column}" = now() where id = any(?)`, [
      moved.map((row) => row.id),
    ])
  }
  return moved
}

async function lockedStatus(sql: Sql, id: string) {
  const [row] = await sql<{ status: SellerOrderStatus; number: string }>(
    `select status, number from seller_order where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return row
}
