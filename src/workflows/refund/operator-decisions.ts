import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refundStatus } from "../../domain/payment/refund-status"
import { objectionTo } from "../../domain/payment/second-pair-of-eyes"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import type { BankAccount } from "../../modules/purchase-payment/refunds"
import { RELUV_MODULE } from "../../modules/reluv"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { endOrderWithItsParts } from "../order/end-order"
import { excessOf, planOf } from "./ask-gateway"
import { executeRefunds } from "./execute-refunds"

/**
 * What operators decide about one refund, on one page. All of it needs a person
 * (`REFUND_NEEDS_PERSON` for an API key) but to ask the gateway again, refuses a refund that is elsewhere by now
 * (`PAY_005`), and changes nothing when it is repeated.
 */
type Decision = { id: string; actor: Actor }

/**
 * A transfer by hand was made, to `bank_account` or else where the buyer said; throws `REFUND_NEEDS_ACCOUNT`
 * where neither is known. Throws `PAY_005` also when another one is recorded already: somebody has to see
 * that there may be two.
 */
export async function recordTransfer(
  container: MedusaContainer,
  { id, proof, bank_account, actor }: Decision & { proof: string; bank_account?: BankAccount }
): Promise<void> {
  if (objectionTo("record", actor, { recorded_by: null })) {
    throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
  }
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const to = "awaiting_confirmation"
  const recorded = await payments.moveRefund({
    id,
    to,
    actor,
    reason: "transferred by hand",
    facts: { proof, recorded_by: actor.id, bank_account },
  })
  const known = await payments.retrievePurchaseRefund(id)
  const same =
    known.proof === proof &&
    known.recorded_by === actor.id &&
    (!bank_account || isDeepStrictEqual(known.bank_account, bank_account))
  if (!recorded && !same) {
    throw PurchasePaymentErrors.REFUND_STATUS_NOT_ALLOWED({ from: known.status, to })
  }
}

/**
 * The second pair of eyes: a transfer counts as a refund once another operator has seen it. Their word is
 * written first, then the refund is booked at once; should this run die, a job does it. Throws
 * `REFUND_NEEDS_ANOTHER` for the operator who recorded it, unless `policies.refunds.four_eyes` is off, and
 * `REFUND_NOT_LEFT` where the dashboard gave the money back meanwhile: the transfer is rejected and the
 * refund dropped then.
 */
export async function confirmTransfer(
  container: MedusaContainer,
  { id, actor }: Decision
): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const refund = await find(container, id)
  if (refund.status !== "awaiting_confirmation" && !refund.confirmed_by) {
    throw PurchasePaymentErrors.REFUND_STATUS_NOT_ALLOWED({ from: refund.status, to: "done" })
  }
  const { policies } = container.resolve(RELUV_MODULE).options
  const objection = objectionTo("confirm", actor, refund, policies.refunds)
  if (objection === "not_a_person") throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
  if (objection === "same_person") throw PurchasePaymentErrors.REFUND_NEEDS_ANOTHER()
  if (!refund.confirmed_by) {
    // The dashboard gave the money back, too: Medusa could not book both.
    if ((await excessOf(container, refund)) > 0) throw PurchasePaymentErrors.REFUND_NOT_LEFT()
    await payments.moveRefund({
      id,
      from: ["awaiting_confirmation"],
      to: "queued",
      actor,
      reason: "the transfer was seen",
      facts: { confirmed_by: actor.id, four_eyes: policies.refunds.four_eyes },
    })
  }
  await executeRefunds(container, { limit: 1, id })
}

/**
 * A transfer to a wrong account, or with a wrong proof, is to be made again. Either of the two may find
 * the mistake. The history keeps the proof, the refund forgets it.
 */
export async function rejectTransfer(
  container: MedusaContainer,
  { id, note, actor }: Decision & { note: string }
): Promise<void> {
  const refund = await find(container, id)
  if (objectionTo("reject", actor, refund)) throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
  await container.resolve(PURCHASE_PAYMENT_MODULE).moveRefund({
    id,
    from: ["awaiting_confirmation"],
    to: "awaiting_transfer",
    actor,
    reason: refund.proof ? `${note} (${refund.proof})` : note,
  })
}

/** The gateway is asked again about a refund that it refused; a new refusal opens a new task. */
export async function retryRefund(
  container: MedusaContainer,
  { id, actor }: Decision
): Promise<void> {
  const reason = "tried again"
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  // A transfer that was recorded waits for a second pair of eyes, and for no gateway.
  await payments.moveRefund({ id, from: ["refused"], to: "queued", actor, reason })
  await closeTask(container, "refund_failed", { id, actor, note: reason })
  await executeRefunds(container, { limit: 1, id })
}

/**
 * A refund that the gateway refused is transferred by hand. Midtrans is asked once more first: money that
 * it gave back already must not be transferred as well (`REFUND_NOT_LEFT`).
 */
export async function payRefundByHand(
  container: MedusaContainer,
  { id, note, actor }: Decision & { note: string }
): Promise<void> {
  if (objectionTo("pay_by_hand", actor, { recorded_by: null })) {
    throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
  }
  const refund = await find(container, id)
  if (refund.status === "refused") {
    const plan = refund.known_key ? null : await planOf(container, refund)
    // What a partial chargeback left, only the bank's statement tells.
    const gone = plan?.way === "person" && !plan.may_be_left
    if (!plan || plan.way === "made" || gone) {
      throw PurchasePaymentErrors.REFUND_NOT_LEFT()
    }
    // Asked for first: a refund that waits for a transfer is never without its task.
    await container.resolve(OPERATOR_TASK_MODULE).openTask({
      kind: "manual_refund",
      cause: `manual_refund:${id}`,
      reason: note,
      order_id: refund.order_id,
      seller_order_id: refund.seller_order_id,
      refund_id: id,
      amount: refund.amount,
    })
  }
  await container.resolve(PURCHASE_PAYMENT_MODULE).moveRefund({
    id,
    from: ["refused"],
    to: "awaiting_transfer",
    actor,
    reason: note,
    facts: { rail: "manual" },
  })
  await closeTask(container, "refund_failed", { id, actor, note })
}

/**
 * The buyer has the money already, so nobody pays it any more. Midtrans is asked first: money that is
 * still there is owed (`REFUND_STILL_OWED`). Dropping it again finishes what a crash left undone.
 */
export async function dropRefund(
  container: MedusaContainer,
  { id, note, actor }: Decision & { note: string }
): Promise<void> {
  if (objectionTo("drop", actor, { recorded_by: null })) {
    throw PurchasePaymentErrors.REFUND_NEEDS_PERSON()
  }
  const refund = await find(container, id)
  if (refundStatus.sourcesOf("dropped").includes(refund.status) && !refund.known_key) {
    const plan = await planOf(container, refund)
    if (plan.way !== "person") throw PurchasePaymentErrors.REFUND_STILL_OWED()
  }
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  await together(container, async (context) => {
    await payments.moveRefund({ id, to: "dropped", actor, reason: note }, context)
    await container.resolve(WALLET_MODULE).bookPurchase(refund, context)
  })
  await closeTask(container, "manual_refund", { id, actor, note })
  await closeTask(container, "refund_failed", { id, actor, note })
  await endOrderWithItsParts(container, refund.order_id)
}

async function find(container: MedusaContainer, id: string) {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [refund] = await payments.listPurchaseRefunds({ id })
  if (!refund) throw PurchasePaymentErrors.REFUND_NOT_FOUND()
  return refund
}

async function closeTask(
  container: MedusaContainer,
  kind: "manual_refund" | "refund_failed",
  { id, actor, note }: Decision & { note: string }
): Promise<void> {
  await container.resolve(OPERATOR_TASK_MODULE).closeTask({ cause: `${kind}:${id}`, actor, note })
}
