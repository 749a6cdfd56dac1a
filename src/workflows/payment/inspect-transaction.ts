import type { MedusaContainer } from "@medusajs/framework/types"
import { rupiah } from "../../domain/money/rupiah"
import { type Decision, decideTransaction } from "../../domain/payment/decide-transaction"
import {
  refundsMadeElsewhere,
  type VendorRefund,
} from "../../domain/payment/refunds-made-elsewhere"
import type { TransactionOutcome } from "../../domain/payment/transaction-outcome"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { RELUV_MODULE } from "../../modules/reluv"
import { paidAt } from "../../providers/payment-midtrans/paid-at"
import { mismatchOf } from "../../providers/payment-midtrans/payment-data"
import type { TransactionSnapshot } from "../../providers/payment-midtrans/transaction-snapshot"
import { outcomeOf } from "../../providers/payment-midtrans/transaction-status"
import { newestTransaction } from "./newest-transaction"
import { instructionsOf } from "./payment-instructions"

/**
 * Which transaction to ask about. `transaction_id` may be a claim: the answer is compared with ours.
 * Without one, the question is about the newest transaction of that order id: one page may have had
 * several, and the one that we know of may not be the one that was paid.
 */
export type TransactionQuestion = { midtrans_order_id: string; transaction_id: string | null }

/** A transaction of one of our attempts, as Midtrans itself reports it. */
export type Transaction = {
  order_id: string
  attempt_id: string
  payment_session_id: string
  midtrans_order_id: string
  transaction_id: string
  payment_type: string
  /** In the vendor's word. */
  transaction_status: string
  /** When the buyer paid, if the vendor says so. */
  paid_at: Date | null
  outcome: TransactionOutcome
  /** Rupiah that the purchase asks for. */
  amount: number
  /** Rupiah that Midtrans reports. The same, unless the finding is a mismatch. */
  paid: number
  instructions: Record<string, unknown>
  refunds: VendorRefund[]
}

/** What a transaction means; `reason` in words, for the inbox and for people. */
type Judgement = { reason: string } & (
  | { decision: "nothing" | "not_attempted" | "unknown_order"; transaction: Transaction | null }
  | { decision: Exclude<Decision, "nothing"> | "mismatch"; transaction: Transaction }
)

export type Finding = Judgement & { midtrans_order_id: string }

const GIVEN_BACK: ReadonlySet<TransactionOutcome> = new Set(["partially_refunded", "refunded"])

/** The outcomes after which money is, or was, on our account. */
const MONEY_CAME: ReadonlySet<TransactionOutcome> = new Set([
  "paid",
  "partially_refunded",
  "refunded",
  "charged_back",
])

/** Throws when Midtrans cannot be asked: whoever asked comes back later. */
export async function inspectTransaction(
  container: MedusaContainer,
  question: TransactionQuestion
): Promise<Finding> {
  const { midtrans_order_id } = question
  return { midtrans_order_id, ...(await inspect(container, question)) }
}

async function inspect(
  container: MedusaContainer,
  { midtrans_order_id, transaction_id }: TransactionQuestion
): Promise<Judgement> {
  const { midtrans } = container.resolve(RELUV_MODULE)
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [attempt] = await payments.listPaymentAttempts({ midtrans_order_id })
  const snapshot = transaction_id
    ? await midtrans.getStatus(transaction_id)
    : await newestTransaction(midtrans, attempt ?? { midtrans_order_id, transaction_id })
  if (!attempt) return ofNobody(midtrans_order_id, snapshot)
  if (!snapshot) {
    return { decision: "not_attempted", reason: "no method was chosen yet", transaction: null }
  }
  const payment = await payments.retrievePurchasePayment(attempt.purchase_payment_id)
  const [claimant] = await payments.listPaymentAttempts({ transaction_id: snapshot.transaction_id })
  const mismatch =
    claimant && claimant.id !== attempt.id
      ? "order"
      : mismatchOf(snapshot, {
          midtrans_order_id,
          transaction_id,
          amount: rupiah(payment.amount),
        })
  const transaction = transactionOf(snapshot, attempt, payment)
  const { outcome } = transaction
  if (mismatch && outcome !== "unknown") {
    // Money that came under another order's name may pay that one: it is not given back from here.
    const decision = mismatch === "order" ? "unknown_order" : "mismatch"
    return {
      decision: MONEY_CAME.has(outcome) ? decision : "nothing",
      reason: `the ${mismatch} of transaction ${snapshot.transaction_id} is not that of the purchase`,
      transaction,
    }
  }
  const decision = decideTransaction({
    payment: { ...payment, expires_at: new Date(payment.expires_at) },
    attempt: { ...attempt, waiting: waitingOf(attempt) },
    transaction: {
      ...snapshot,
      outcome,
      returned_by_us: await returnedByUs(payments, transaction),
    },
    now: new Date(),
  })
  return {
    decision,
    reason: `Midtrans says ${snapshot.transaction_status}${snapshot.fraud_status ? `/${snapshot.fraud_status}` : ""}`,
    transaction,
  }
}

function waitingOf(attempt: {
  transaction_id: string | null
  instructions: unknown
  review: boolean
}): string | null {
  return attempt.instructions || attempt.review ? attempt.transaction_id : null
}

async function returnedByUs(
  payments: PurchasePaymentModuleService,
  { transaction_id, refunds, outcome, paid }: Transaction
): Promise<boolean> {
  const ours = await payments.listPurchaseRefunds({ transaction_id, known_key: null })
  if (GIVEN_BACK.has(outcome)) {
    return ours.length > 0 && refundsMadeElsewhere(refunds, ours).length === 0
  }
  // A card is voided as a whole.
  return ours.some(({ amount, status }) => amount === paid && status !== "dropped")
}

/** Money for an order that we never made waits for a person; anything else of a stranger is noise. */
function ofNobody(midtransOrderId: string, snapshot: TransactionSnapshot | null): Judgement {
  const outcome = snapshot && outcomeOf(snapshot)
  // What the dashboard gave back in part has left the rest with us.
  const paid = outcome === "paid" || outcome === "partially_refunded"
  const reason = `no attempt of ours is called ${midtransOrderId}`
  if (!snapshot || !paid) return { decision: "nothing", reason, transaction: null }
  return {
    decision: "unknown_order",
    reason: `${reason}, and Rp${snapshot.gross_amount} was paid for it`,
    transaction: null,
  }
}

function transactionOf(
  snapshot: TransactionSnapshot,
  attempt: { id: string; midtrans_order_id: string },
  payment: { order_id: string; payment_session_id: string | null; amount: number }
): Transaction {
  const { payment_session_id } = payment
  if (!payment_session_id) throw new Error("what credit has paid was never attempted")
  return {
    order_id: payment.order_id,
    attempt_id: attempt.id,
    payment_session_id,
    midtrans_order_id: attempt.midtrans_order_id,
    transaction_id: snapshot.transaction_id,
    payment_type: snapshot.payment_type,
    transaction_status: snapshot.transaction_status,
    paid_at: paidAt(snapshot),
    outcome: outcomeOf(snapshot),
    amount: payment.amount,
    paid: snapshot.gross_amount,
    instructions: instructionsOf(snapshot),
    refunds: snapshot.refunds.map(({ refund_key, refund_chargeback_id, amount, reason }) => ({
      refund_key,
      refund_chargeback_id,
      amount,
      reason,
    })),
  }
}
