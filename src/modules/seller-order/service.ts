import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../domain/seller-order/seller-order-status"
import { type Actor, changeStatus, type SqlContext, sqlIn } from "../../shared/sql"
import * as booking from "./booking"
import * as answers from "./booking-answer"
import * as clocks from "./clocks"
import * as disputes from "./disputes"
import { SellerOrderErrors } from "./errors"
import { insertSellerOrders, type NewSellerOrder } from "./insert-seller-orders"
import { Dispute } from "./models/dispute"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderEvent } from "./models/seller-order-event"
import { SellerOrderLine } from "./models/seller-order-line"
import { Shipment } from "./models/shipment"
import * as money from "./money"
import { lockedStatus, type Move, moveTo } from "./move"
import * as silent from "./silent-parcels"
import * as typed from "./typed-tracking"

type Target = Move & { id: string }

export class SellerOrderModuleService extends MedusaService({
  SellerOrder,
  SellerOrderLine,
  SellerOrderEvent,
  SellerShipment: Shipment,
  Dispute,
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
    { id, ...move }: Target,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const sql = sqlIn(context)
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
  @InjectTransactionManager()
  async advanceSellerOrder(
    { id, ...move }: Target & { complete_by: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<SellerOrderStatus[]> {
    const sql = sqlIn(context)
    const { status } = await lockedStatus(sql, id)
    // News of a parcel can never stand for the buyer's money.
    const way = status === "pending" ? [] : (sellerOrderStatus.path(status, move.to) ?? [])
    for (const to of way) await moveTo(sql, { ...move, ids: [id], to })
    return way
  }

  /** Completes a delivered part. A disputed one is the operator's to decide. @returns whether it did */
  @InjectTransactionManager()
  async completeDelivered(
    { id, actor, reason }: { id: string; actor: Actor; reason: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const sql = sqlIn(context)
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

  /** Marks every pending part of a paid order. @returns the seller orders this call moved */
  @InjectTransactionManager()
  async markOrderPaid(
    { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    const sql = sqlIn(context)
    const parts = await sql<{ id: string }>(
      `select id from reluv_seller_order where order_id = ? and deleted_at is null`,
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
  @InjectTransactionManager()
  async revive(
    { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const sql = sqlIn(context)
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
    input: answers.BookingAnswer,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return answers.recordBooking(sqlIn(context), input)
  }

  /** Medusa's fulfillment exists: the booking is whole. */
  @InjectTransactionManager()
  async completeBooking(
    input: { shipment_id: string; fulfillment_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return answers.completeBooking(sqlIn(context), input)
  }

  /** The courier said no, or nothing: another call may try again. */
  @InjectTransactionManager()
  async recordBookingFailure(
    input: { shipment_id: string; error: string; final: boolean },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return answers.recordBookingFailure(sqlIn(context), input)
  }

  /** Cancels a paid part before it ships; its whole amount is due back. See `money.cancelPaid`. */
  @InjectTransactionManager()
  async cancelPaid(
    input: money.Cancellation,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return money.cancelPaid(sqlIn(context), input)
  }

  /** Parts whose refund is promised and not owed in the books yet: work for a job. */
  @InjectTransactionManager()
  async listRefundsDue(
    input: { limit: number; id?: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<money.RefundDue[]> {
    return money.listRefundsDue(sqlIn(context), input)
  }

  /** The refund is owed in the payment's books now. */
  @InjectTransactionManager()
  async clearRefundDue(
    input: { id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return money.clearRefundDue(sqlIn(context), input)
  }

  /** The promise could not be kept yet: others go first. */
  @InjectTransactionManager()
  async deferRefundDue(
    input: { id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return money.deferRefundDue(sqlIn(context), input)
  }

  /** Money of this part has gone back. */
  @InjectTransactionManager()
  async recordRefunded(
    input: { id: string; amount: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return money.recordRefunded(sqlIn(context), input)
  }

  /** Starts the ship-by clock of the paid parts of an order. */
  @InjectTransactionManager()
  async startShipClock(
    input: { order_id: string; ship_by: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return clocks.startShipClock(sqlIn(context), input)
  }

  /** The buyer wants more time, once. Throws `EXTENSION_NOT_ALLOWED`. */
  @InjectTransactionManager()
  async extendCompletion(
    input: { id: string; hours: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date> {
    return clocks.extendCompletion(sqlIn(context), input)
  }

  /** Parts past their ship-by deadline without a courier; each goes to one worker. */
  @InjectTransactionManager()
  async claimUnshipped(
    input: clocks.Batch,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string; number: string }[]> {
    return clocks.claimUnshipped(sqlIn(context), input)
  }

  /** Parts past their completion clock; each goes to one worker. */
  @InjectTransactionManager()
  async claimUncompleted(
    input: clocks.Batch,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string }[]> {
    return clocks.claimUncompleted(sqlIn(context), input)
  }

  /** Parcels on their way that have been silent; each is given to one worker, and not soon again. */
  @InjectTransactionManager()
  async claimSilentShipments(
    input: { limit: number; silent_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ booking_id: string }[]> {
    return silent.claimSilentShipments(sqlIn(context), input)
  }

  /** The seller sent the parcel alone, or corrects its number. See `typed.recordTypedNumber`. */
  @InjectTransactionManager()
  async recordTypedNumber(
    input: typed.TypedNumber,
    @MedusaContext() context: SqlContext = {}
  ): Promise<typed.TypedTurn> {
    return typed.recordTypedNumber(sqlIn(context), input)
  }

  /** A parcel with a typed number is on its way, and its clock runs. */
  @InjectTransactionManager()
  async shipTyped(
    input: Parameters<typeof typed.shipTyped>[1],
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return typed.shipTyped(sqlIn(context), input)
  }

  /** The courier told something new about a typed number: the order waits anew. */
  @InjectTransactionManager()
  async restartTypedClock(
    input: { id: string; complete_by: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return clocks.restartTypedClock(sqlIn(context), input)
  }

  /** Bookings that nobody finished making or giving back; each goes to one worker. */
  @InjectTransactionManager()
  async claimUnfinishedBookings(
    input: { limit: number; silent_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<silent.UnfinishedBooking[]> {
    return silent.claimUnfinishedBookings(sqlIn(context), input)
  }

  /** Parcels with a typed number that are due for a look; each goes to one worker. */
  @InjectTransactionManager()
  async claimTypedParcels(
    input: Parameters<typeof silent.claimTypedParcels>[1],
    @MedusaContext() context: SqlContext = {}
  ): Promise<silent.TypedParcel[]> {
    return silent.claimTypedParcels(sqlIn(context), input)
  }

  /** Opens a dispute and stops the clock, together. See `disputes.openDispute`. */
  @InjectTransactionManager()
  async openDispute(
    input: disputes.NewDispute,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string }> {
    return disputes.openDispute(sqlIn(context), input)
  }

  /** Open disputes that no operator was asked about. */
  @InjectTransactionManager()
  async listUnaskedDisputes(
    input: { limit: number; id?: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<disputes.UnaskedDispute[]> {
    return disputes.listUnasked(sqlIn(context), input)
  }

  /** An operator was asked about a dispute. @returns whether it still is to be decided */
  @InjectTransactionManager()
  async recordDisputeAsked(
    input: { id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return disputes.recordAsked(sqlIn(context), input)
  }

  /** The seller's side of a dispute. */
  @InjectTransactionManager()
  async answerDispute(
    input: { id: string; answer: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return disputes.answerDispute(sqlIn(context), input)
  }

  /** Ends a dispute with its money, together. See `disputes.decideDispute`. */
  @InjectTransactionManager()
  async decideDispute(
    input: disputes.Decision,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ first_time: boolean; seller_order_id: string }> {
    return disputes.decideDispute(sqlIn(context), input)
  }
}
