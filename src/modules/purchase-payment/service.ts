import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type SqlContext, sqlIn } from "../../shared/sql"
import * as attempts from "./attempts"
import * as closing from "./closing"
import { PaymentAttempt } from "./models/payment-attempt"
import { PurchasePayment } from "./models/purchase-payment"
import { PurchasePaymentEvent } from "./models/purchase-payment-event"
import { PurchaseRefund } from "./models/purchase-refund"
import { PurchaseRefundEvent } from "./models/purchase-refund-event"
import * as refunds from "./refunds"
import * as settlement from "./settlement"

export type NewPurchasePayment = {
  order_id: string
  payment_session_id: string
  /** Rupiah. */
  amount: number
  expires_at: Date
}

export class PurchasePaymentModuleService extends MedusaService({
  PurchasePayment,
  PurchasePaymentEvent,
  PaymentAttempt,
  PurchaseRefund,
  PurchaseRefundEvent,
}) {
  /** Writes what an order waits to be paid, once. A repeated call changes nothing. */
  @InjectTransactionManager()
  async expectPayment(
    payment: NewPurchasePayment,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const sql = sqlIn(context)
    // Callers of one order queue here: at once, they would collide on the session before the order.
    await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `expect-payment:${payment.order_id}`,
    ])
    await sql(
      `insert into reluv_purchase_payment (id, order_id, payment_session_id, amount, status, expires_at)
       values (?, ?, ?, ?, 'pending', ?) on conflict (order_id) do nothing`,
      [
        generateEntityId(undefined, "ppay"),
        payment.order_id,
        payment.payment_session_id,
        payment.amount,
        payment.expires_at,
      ]
    )
  }

  /** Takes the right to open a Snap transaction. See `attempts.beginAttempt`. */
  @InjectTransactionManager()
  async beginAttempt(
    input: { order_id: string; lease_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<attempts.AttemptTurn> {
    return attempts.beginAttempt(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async recordAttemptOpened(
    input: { attempt_id: string; snap_token: string; redirect_url: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return attempts.recordAttemptOpened(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async recordAttemptFailure(
    input: { attempt_id: string; error: string; final: boolean },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return attempts.recordAttemptFailure(sqlIn(context), input)
  }

  /** Marks a payment as paid, once. See `settlement.settle`. */
  @InjectTransactionManager()
  async settle(
    input: settlement.Settlement,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return settlement.settle(sqlIn(context), input)
  }

  /** Takes the right to do what follows from `paid`. See `settlement.claimAccounting`. */
  @InjectTransactionManager()
  async claimAccounting(
    input: { order_id: string; lease_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ died: boolean } | null> {
    return settlement.claimAccounting(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async returnAccounting(
    input: { order_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return settlement.returnAccounting(sqlIn(context), input)
  }

  /** Everything that follows from `paid` is done. See `settlement.recordAccounted`. */
  @InjectTransactionManager()
  async recordAccounted(
    input: { order_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return settlement.recordAccounted(sqlIn(context), input)
  }

  /** Paid purchases that our side has not finished; each goes to one worker. */
  @InjectTransactionManager()
  async claimUnaccounted(
    input: { limit: number; silent_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ midtrans_order_id: string; transaction_id: string }[]> {
    return settlement.claimUnaccounted(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async recordPendingTransaction(
    input: settlement.PendingTransaction,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return settlement.recordPendingTransaction(sqlIn(context), input)
  }

  /** The buyer's try is over, or waits for a person. */
  @InjectTransactionManager()
  async recordTry(
    input: { midtrans_order_id: string; transaction_id: string; review: boolean },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return settlement.recordTry(sqlIn(context), input)
  }

  /** Ends a payment that nobody made. See `closing.closePayment`. */
  @InjectTransactionManager()
  async closePayment(
    input: closing.Closing,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return closing.closePayment(sqlIn(context), input)
  }

  /** Ends the open attempt so that another can be made. */
  @InjectTransactionManager()
  async retireAttempt(
    input: { order_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string } | null> {
    return closing.retireAttempt(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async claimOverdue(
    input: { limit: number; lease_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ order_id: string }[]> {
    return closing.claimOverdue(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async listUnclosed(
    input: { limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ order_id: string }[]> {
    return closing.listUnclosed(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async claimClosing(
    input: { order_id: string; lease_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return closing.claimClosing(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async recordClosed(
    input: { order_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return closing.recordClosed(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async recordClosedAtVendor(
    input: { attempt_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return closing.recordClosedAtVendor(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async claimSilent(
    input: { limit: number; silent_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ midtrans_order_id: string }[]> {
    return closing.claimSilent(sqlIn(context), input)
  }

  /** Ended attempts that are not surely closed at Midtrans; each goes to one worker. */
  @InjectTransactionManager()
  async claimUnclosedAttempts(
    input: { limit: number; silent_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<closing.UnclosedAttempt[]> {
    return closing.claimUnclosedAttempts(sqlIn(context), input)
  }

  /** Writes that money is owed, once per cause. See `refunds.owe`. */
  @InjectTransactionManager()
  async oweRefund(
    input: refunds.NewRefund,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string> {
    return refunds.owe(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async claimRefunds(
    input: { limit: number; lease_seconds: number; id?: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<refunds.ClaimedRefund[]> {
    return refunds.claimQueued(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async retryRefundLater(
    input: { id: string; attempts: number; error: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return refunds.retryLater(sqlIn(context), input)
  }

  /** Done refunds whose order and task were left behind. See `refunds.claimNotFollowedUp`. */
  @InjectTransactionManager()
  async claimRefundsNotFollowedUp(
    input: { limit: number; silent_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<refunds.DoneRefund[]> {
    return refunds.claimNotFollowedUp(sqlIn(context), input)
  }

  @InjectTransactionManager()
  async recordRefundFollowedUp(
    input: { id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return refunds.recordFollowedUp(sqlIn(context), input)
  }

  /** Says where the open refunds of an order go. See `refunds.setAccount`. */
  @InjectTransactionManager()
  async setRefundAccount(
    input: { order_id: string; bank_account: refunds.BankAccount },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ count: number }> {
    return refunds.setAccount(sqlIn(context), input)
  }

  /** Moves a refund one step; a done one shows in the payment's status at once. */
  @InjectTransactionManager()
  async moveRefund(
    input: refunds.RefundMove,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const sql = sqlIn(context)
    const moved = await refunds.moveRefund(sql, input)
    if (moved && input.to === "done") {
      const { order_id } = await this.retrievePurchaseRefund(
        input.id,
        { select: ["order_id"] },
        context
      )
      await refunds.updateRefundedStatus(sql, { order_id, actor: input.actor })
    }
    return moved
  }
}
