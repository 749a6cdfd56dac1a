import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MAX_ATTEMPTS } from "../../domain/work/retry-delay"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { ClaimedRefund } from "../../modules/purchase-payment/refunds"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { stuckCause } from "../due/work-off-due"
import { askAboutDashboardRefund } from "./ask-about-dashboard-refund"
import { askGateway, type Outcome } from "./ask-gateway"
import { completeRefund } from "./complete-refund"

/** Longer than the gateway and Medusa's booking may take. */
const LEASE_SECONDS = 60
const REFUNDER: Actor = { type: "system", id: "execute-refunds" }

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
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const claim = (one: { limit: 1 }) =>
    payments.claimRefunds({ ...one, lease_seconds: LEASE_SECONDS, id })
  return oneByOne(limit, claim, async (refund) => {
    try {
      await carryOut(container, refund, await askGateway(container, refund))
    } catch (error) {
      const reason = reasonOf(error)
      logger.warn(`Refund ${refund.id} will be tried again: ${reason}`)
      await payments.retryRefundLater({ ...refund, error: reason })
      if (refund.attempts >= MAX_ATTEMPTS) await askPerson(container, refund, reason)
    }
  })
}

/** It goes on being tried; a person hears why it has not gone back yet. */
async function askPerson(container: MedusaContainer, refund: ClaimedRefund, reason: string) {
  await container.resolve(OPERATOR_TASK_MODULE).openTask({
    kind: "stuck_work",
    cause: stuckCause("pay-refund", refund.id),
    reason: `pay-refund: ${reason}`,
    order_id: refund.order_id,
    seller_order_id: refund.seller_order_id,
    refund_id: refund.id,
    amount: refund.amount,
  })
}

async function carryOut(container: MedusaContainer, refund: ClaimedRefund, outcome: Outcome) {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  const about = { order_id: refund.order_id, refund_id: refund.id, amount: refund.amount }
  const move = { id: refund.id, actor: REFUNDER }
  switch (outcome.result) {
    case "returned":
      if (refund.known_key) await askAboutDashboardRefund(container, refund)
      await completeRefund(container, {
        refund,
        actor: REFUNDER,
        plan: { refund_key: outcome.key },
      })
      return
    case "transferred":
      await completeRefund(container, {
        refund,
        actor: { type: "user", id: outcome.confirmed_by },
        plan: { refund_rail: "manual" },
      })
      return
    case "credited":
      await completeRefund(container, {
        refund,
        actor: REFUNDER,
        plan: { refund_rail: "credit" },
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
        from: ["queued"],
        to: "awaiting_transfer",
        reason: outcome.reason,
        facts: { rail: "manual" },
      })
      // It was refused before, and whoever tried again died before closing the task of that.
      await tasks.closeTask({
        cause: `refund_failed:${refund.id}`,
        actor: REFUNDER,
        note: outcome.reason,
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
}
