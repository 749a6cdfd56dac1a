import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rupiah } from "../../../domain/money/rupiah"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"
import { parseNotification } from "../../../providers/payment-midtrans/notification"
import { mismatchOf } from "../../../providers/payment-midtrans/payment-data"
import type { TransactionSnapshot } from "../../../providers/payment-midtrans/transaction-snapshot"
import {
  outcomeOf,
  type TransactionOutcome,
} from "../../../providers/payment-midtrans/transaction-status"

/** A transaction of ours, as Midtrans itself reports it. */
export type Transaction = {
  order_id: string
  payment_session_id: string
  midtrans_order_id: string
  transaction_id: string
  payment_type: string
  /** Rupiah. */
  amount: number
  instructions: Record<string, unknown>
}

/** `ignored` needs nobody; `task` waits for a person; both say why. */
export type Finding =
  | { verdict: "ignored" | "task"; reason: string; transaction?: undefined }
  | { verdict: TransactionOutcome; reason: string; transaction: Transaction }

const nobody = (reason: string): Finding => ({ verdict: "ignored", reason })
const person = (reason: string): Finding => ({ verdict: "task", reason })

/** Throws when Midtrans cannot be asked or does not know the transaction yet: the inbox retries. */
export const inspectTransactionStep = createStep(
  "inspect-transaction",
  async ({ body }: { body: string }, { container }) => {
    const notification = parseNotification(body)
    if (!notification) return new StepResponse(person("not a transaction notification"))

    const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
    const [attempt] = await payments.listPaymentAttempts({
      midtrans_order_id: notification.order_id,
    })
    if (!attempt) return new StepResponse(nobody(`no attempt ${notification.order_id}`))
    const payment = await payments.retrievePurchasePayment(attempt.purchase_payment_id)

    const { midtrans } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
    const snapshot = await midtrans.getStatus(notification.transaction_id ?? notification.order_id)
    if (!snapshot) throw new Error(`Midtrans does not know ${notification.order_id} yet`)

    const mismatch = mismatchOf(snapshot, {
      midtrans_order_id: attempt.midtrans_order_id,
      transaction_id: notification.transaction_id,
      amount: rupiah(payment.amount),
    })
    if (mismatch === "order") return new StepResponse(nobody("the transaction is of another order"))
    if (mismatch) {
      return new StepResponse(
        person(
          `the ${mismatch} of ${snapshot.transaction_id} differs from order ${payment.order_id}`
        )
      )
    }
    return new StepResponse<Finding>({
      verdict: outcomeOf(snapshot),
      reason: `Midtrans says ${snapshot.transaction_status}`,
      transaction: {
        order_id: payment.order_id,
        payment_session_id: payment.payment_session_id,
        midtrans_order_id: attempt.midtrans_order_id,
        transaction_id: snapshot.transaction_id,
        payment_type: snapshot.payment_type,
        amount: payment.amount,
        instructions: instructionsOf(snapshot),
      },
    })
  }
)

/** What the buyer needs to pay with the chosen method; absent parts are left out. */
function instructionsOf(snapshot: TransactionSnapshot): Record<string, unknown> {
  const { va_numbers, permata_va_number, bill_key, biller_code, payment_code, store } = snapshot
  const accounts = permata_va_number
    ? [{ bank: "permata", va_number: permata_va_number }, ...va_numbers]
    : va_numbers
  return Object.fromEntries(
    Object.entries({
      va_numbers: accounts.length > 0 ? accounts : null,
      bill_key,
      biller_code,
      payment_code,
      store,
    }).filter(([, value]) => value !== null)
  )
}
