import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type SqlContext, sqlIn } from "../../shared/sql"
import * as attempts from "./attempts"
import { PaymentAttempt } from "./models/payment-attempt"
import { PurchasePayment } from "./models/purchase-payment"
import { PurchasePaymentEvent } from "./models/purchase-payment-event"
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
}) {
  /** Writes what an order waits to be paid, once. A repeated call changes nothing. */
  @InjectTransactionManager()
  async expectPayment(
    payment: NewPurchasePayment,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await sqlIn(context)(
      `insert into purchase_payment (id, order_id, payment_session_id, amount, status, expires_at)
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

  @InjectTransactionManager()
  async recordPendingTransaction(
    input: settlement.PendingTransaction,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return settlement.recordPendingTransaction(sqlIn(context), input)
  }
}
