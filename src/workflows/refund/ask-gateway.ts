import type { MedusaContainer } from "@medusajs/framework/types"
import type { Credit } from "../../domain/checkout/share-credits"
import { rupiah } from "../../domain/money/rupiah"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { isCash } from "../../modules/purchase-payment/cash"
import type { ClaimedRefund } from "../../modules/purchase-payment/refunds"
import { RELUV_MODULE } from "../../modules/reluv"
import { MidtransError } from "../../providers/payment-midtrans/errors"
import { planRefund, type RefundPlan } from "../../providers/payment-midtrans/plan-refund"
import { accountOf, putCreditBack } from "./store-credit"

export type Outcome =
  | { result: "returned"; key: string }
  /** In the account that it had come from. */
  | { result: "credited" }
  /** By hand, and two people have seen it. */
  | { result: "transferred"; confirmed_by: string }
  /** The method, the window or the amount leaves only a transfer by hand. */
  | { result: "by_hand"; reason: string }
  | { result: "refused"; reason: string }
  | { result: "later"; reason: string }

const WITHOUT_ASKING = { by_hand: "by_hand", later: "later", person: "refused" } as const

/** Has one refund given back, by the vendor or to its account, or tells why it was not. */
export async function askGateway(
  container: MedusaContainer,
  refund: ClaimedRefund
): Promise<Outcome> {
  const { confirmed_by } = refund
  if (confirmed_by) return { result: "transferred", confirmed_by }
  if (refund.credit && refund.rail === "credit")
    return giveCreditBack(container, refund.credit, refund)
  if (refund.known_key) {
    const excess = await excessOf(container, refund)
    if (excess === 0) return { result: "returned", key: refund.known_key }
    return { result: "refused", reason: `Rp${excess} more went back than the purchase has left` }
  }
  const plan = await planOf(container, refund)
  const returned: Outcome = { result: "returned", key: refund.id }
  if (plan.way === "made") return returned
  if (plan.way !== "ask") return { result: WITHOUT_ASKING[plan.way], reason: plan.reason }
  const { midtrans } = container.resolve(RELUV_MODULE)
  try {
    if (plan.via === "void") await midtrans.cancel(refund.transaction_id)
    else {
      await midtrans.refund(refund.transaction_id, {
        refund_key: refund.id,
        amount: rupiah(refund.amount),
        reason: refund.reason,
      })
    }
    return returned
  } catch (error) {
    if (!(error instanceof MidtransError)) throw error
    return { result: error.retryable ? "later" : "refused", reason: error.message }
  }
}

async function giveCreditBack(
  container: MedusaContainer,
  credit: Credit,
  { id: refund_id, order_id, amount }: ClaimedRefund
): Promise<Outcome> {
  const account_id = await accountOf(container, credit)
  if (!account_id) {
    const source = [credit.reference, credit.reference_id].filter(Boolean).join(" ") || credit.id
    return { result: "by_hand", reason: `no account is known for the credit ${source}` }
  }
  await putCreditBack(container, { account_id, refund_id, order_id, amount })
  return { result: "credited" }
}

/** What can be done about a refund, as its transaction stands now. */
export async function planOf(
  container: MedusaContainer,
  { id, transaction_id, amount }: Pick<ClaimedRefund, "id" | "transaction_id" | "amount">
): Promise<RefundPlan> {
  if (isCash(transaction_id)) return { way: "by_hand", reason: "it was paid in cash at the door" }
  const { midtrans } = container.resolve(RELUV_MODULE)
  const transaction = await midtrans.getStatus(transaction_id)
  if (!transaction) return { way: "later", reason: "Midtrans does not know the transaction" }
  const by_hand = await byHandOf(container, { id, transaction_id })
  return planRefund(transaction, { key: id, amount, by_hand }, new Date())
}

/** Rupiah of a transaction that people transfer otherwise, or have transferred: Midtrans cannot know. */
async function byHandOf(
  container: MedusaContainer,
  { id, transaction_id }: { id: string; transaction_id: string }
): Promise<number> {
  const transfers = await container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds(
    {
      transaction_id,
      rail: "manual",
      status: ["awaiting_transfer", "awaiting_confirmation", "queued", "done"],
    },
    { select: ["id", "amount"] }
  )
  return transfers
    .filter((transfer) => transfer.id !== id)
    .reduce((all, { amount }) => all + amount, 0)
}

/**
 * Rupiah of a refund beyond what the purchase has left, because the dashboard and a person who
 * transfers both gave some of it back: Medusa cannot book it, and somebody has to ask the buyer.
 */
export async function excessOf(
  container: MedusaContainer,
  refund: Pick<ClaimedRefund, "order_id" | "amount" | "booked_in_medusa">
): Promise<number> {
  if (!refund.booked_in_medusa) return 0
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const { order_id } = refund
  const [payment] = await payments.listPurchasePayments({ order_id }, { select: ["amount"] })
  const done = await payments.listPurchaseRefunds(
    { order_id, status: "done", booked_in_medusa: true },
    { select: ["amount"] }
  )
  const back = done.reduce((all, { amount }) => all + amount, refund.amount)
  return Math.max(0, back - (payment?.amount ?? 0))
}
