import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { rupiah } from "../../domain/money/rupiah"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import type { OperatorTaskModuleService } from "../../modules/operator-task/service"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { ClaimedRefund } from "../../modules/purchase-payment/refunds"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { VENDORS_MODULE } from "../../modules/vendors"
import type { VendorsModuleService } from "../../modules/vendors/service"
import { MidtransError } from "../../providers/payment-midtrans/errors"
import { refundRail } from "../../providers/payment-midtrans/payment-methods"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { completeRefund } from "./complete-refund"

/** Longer than the gateway and Medusa's booking may take. */
const LEASE_SECONDS = 60
const REFUNDER: Actor = { type: "system", id: "execute-refunds" }

type Outcome =
  | { result: "returned"; key: string }
  /** The method, the window or the amount leaves only a transfer by hand. */
  | { result: "by_hand"; reason: string }
  | { result: "refused"; reason: string }
  | { result: "later"; reason: string }

/**
 * Pays back what is owed, one refund at a time per order. The gateway is asked under the refund's own
 * id as key, so a repeated call never pays twice; only then is the refund booked. What the gateway
 * cannot or will not do is never "done": it waits for a person.
 *
 * @returns how many refunds it took
 */
export async function executeRefunds(
  container: MedusaContainer,
  { limit, id }: { limit: number; id?: string }
): Promise<number> {
  const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const claimed = await payments.claimRefunds({ limit, lease_seconds: LEASE_SECONDS, id })
  for (const refund of claimed) {
    try {
      await carryOut(container, refund, await askGateway(container, refund))
    } catch (error) {
      const reason = reasonOf(error)
      logger.warn(`Refund ${refund.id} will be tried again: ${reason}`)
      await payments.retryRefundLater({ ...refund, error: reason })
    }
  }
  return claimed.length
}

async function askGateway(container: MedusaContainer, refund: ClaimedRefund): Promise<Outcome> {
  if (refund.known_key) {
    const excess = await excessOf(container, refund)
    if (excess === 0) return { result: "returned", key: refund.known_key }
    return { result: "refused", reason: `Rp${excess} more went back than the purchase has left` }
  }
  const { midtrans } = container.resolve<VendorsModuleService>(VENDORS_MODULE)
  const transaction = await midtrans.getStatus(refund.transaction_id)
  if (!transaction) return { result: "later", reason: "Midtrans does not know the transaction" }
  const returned: Outcome = { result: "returned", key: refund.id }
  if (transaction.refunds.some(({ refund_key }) => refund_key === refund.id)) return returned

  const whole = refund.amount === transaction.gross_amount
  // A voided card payment: all of its money is back.
  if (transaction.transaction_status === "cancel" && whole) return returned
  const rail = refundRail(transaction, new Date())
  if (rail.rail === "manual") return { result: "by_hand", reason: rail.reason }
  if (rail.via === "void" && !whole) {
    return { result: "later", reason: "a card payment can be refunded in part once it has settled" }
  }
  if (!rail.partial && !whole) return { result: "by_hand", reason: "partial" }
  try {
    if (rail.via === "void") await midtrans.cancel(transaction.transaction_id)
    else {
      await midtrans.refund(transaction.transaction_id, {
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

/**
 * Rupiah that the dashboard gave back beyond what the purchase has left, because a person had
 * transferred some of it by hand: Medusa cannot book it, and somebody has to ask the buyer.
 */
async function excessOf(container: MedusaContainer, refund: ClaimedRefund): Promise<number> {
  if (!refund.booked_in_medusa) return 0
  const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
  const { order_id } = refund
  const [payment] = await payments.listPurchasePayments({ order_id }, { select: ["amount"] })
  const done = await payments.listPurchaseRefunds(
    { order_id, status: "done", booked_in_medusa: true },
    { select: ["amount"], take: null }
  )
  const back = done.reduce((all, { amount }) => all + amount, refund.amount)
  return Math.max(0, back - (payment?.amount ?? 0))
}

async function carryOut(container: MedusaContainer, refund: ClaimedRefund, outcome: Outcome) {
  const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
  const tasks = container.resolve<OperatorTaskModuleService>(OPERATOR_TASK_MODULE)
  const about = { order_id: refund.order_id, refund_id: refund.id, amount: refund.amount }
  const move = { id: refund.id, actor: REFUNDER }
  switch (outcome.result) {
    case "returned":
      await completeRefund(container, {
        refund,
        actor: REFUNDER,
        plan: { refund_key: outcome.key },
      })
      return
    case "later":
      throw new Error(outcome.reason)
    case "by_hand":
      await tasks.openTask({
        ...about,
        kind: "manual_refund",
        cause: `manual_refund:${refund.id}`,
        seller_order_id: refund.seller_order_id,
        reason: outcome.reason,
      })
      await payments.moveRefund({
        ...move,
        to: "awaiting_transfer",
        reason: outcome.reason,
        facts: { rail: "manual" },
      })
      break
    case "refused":
      await tasks.openTask({
        ...about,
        kind: "refund_failed",
        cause: `refund_failed:${refund.id}`,
        seller_order_id: refund.seller_order_id,
        reason: outcome.reason,
      })
      await payments.moveRefund({
        ...move,
        to: "refused",
        reason: outcome.reason,
        facts: { error: outcome.reason },
      })
  }
  await container.resolve(Modules.EVENT_BUS).emit({
    name: outcome.result === "by_hand" ? "refund.awaiting-transfer" : "refund.refused",
    data: { id: refund.id, order_id: refund.order_id },
  })
}
