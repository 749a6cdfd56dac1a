import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { objectionTo } from "../../domain/payment/second-pair-of-eyes"
import type { TaskKind } from "../../domain/task/task-kind"
import type { OperatorTaskModuleService } from "../../modules/operator-task/service"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { RELUV_MODULE } from "../../modules/reluv"
import type { ReluvPolicies } from "../../modules/reluv/options"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"
import type { TaskView } from "../_shapes/task"

type TaskRow = Awaited<ReturnType<OperatorTaskModuleService["listOperatorTasks"]>>[number]
type RefundRow = Awaited<ReturnType<PurchasePaymentModuleService["listPurchaseRefunds"]>>[number]

/** What an operator can do about each kind; a transfer by hand goes step by step. */
const ACTIONS: Record<Exclude<TaskKind, "manual_refund">, string[]> = {
  payment_review: ["approve", "deny"],
  payment_mismatch: ["refund", "close"],
  unknown_payment: ["close"],
  double_payment: ["refund", "close"],
  chargeback: ["close"],
  dashboard_refund: ["close"],
  unknown_message: ["close"],
  refund_failed: ["retry", "pay_by_hand", "drop"],
  courier_trouble: ["close"],
  dispute: ["decide"],
  reported_review: ["close"],
  // Decided on the page of reports, it is done by that.
  report: ["close"],
  held_message: ["close"],
  stuck_work: ["try_again", "close"],
  ledger_wrong: ["close"],
  // Decided on the page of the shop, they are done by that.
  seller_approval: ["close"],
  seller_documents: ["close"],
  cards_drifted: ["close"],
  analytics_drifted: ["close"],
}

/**
 * Reads tasks with the numbers that people know, and what this operator may do about each; three
 * queries whatever their number.
 */
export async function viewTasks(
  container: MedusaContainer,
  tasks: readonly TaskRow[],
  operator: Actor
): Promise<TaskView[]> {
  const orderIds = [...new Set(tasks.flatMap((task) => task.order_id ?? []))]
  const partIds = [...new Set(tasks.flatMap((task) => task.seller_order_id ?? []))]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: orderIds },
  })
  const orders = z.array(z.object({ id: z.string(), display_id: z.number() })).parse(data)
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: partIds }, { select: ["id", "number"] })
  const refunds = await transfersOf(container, tasks)
  const displayIds = new Map(orders.map((order) => [order.id, order.display_id]))
  const numbers = new Map(parts.map((part) => [part.id, part.number]))
  const { policies } = container.resolve(RELUV_MODULE).options
  return tasks.map((task) => ({
    id: task.id,
    kind: task.kind,
    status: task.status,
    reason: task.reason,
    order_id: task.order_id,
    order_display_id: displayIds.get(task.order_id ?? "") ?? null,
    seller_order_id: task.seller_order_id,
    seller_order_number: numbers.get(task.seller_order_id ?? "") ?? null,
    seller_id: task.seller_id,
    dispute_id: task.dispute_id,
    refund_id: task.refund_id,
    attempt_id: task.attempt_id,
    transaction_id: task.transaction_id,
    amount: task.amount,
    note: task.note,
    created_at: new Date(task.created_at).toISOString(),
    ...stepsOf(task, refunds.get(task.refund_id ?? ""), operator, policies.refunds),
  }))
}

/** The refunds that somebody has to transfer. */
async function transfersOf(
  container: MedusaContainer,
  tasks: readonly TaskRow[]
): Promise<Map<string, RefundRow>> {
  const id = tasks.flatMap(({ kind, refund_id }) =>
    kind === "manual_refund" && refund_id ? [refund_id] : []
  )
  if (id.length === 0) return new Map()
  const rows = await container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds({ id })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What this operator may do, and whom it waits for when that is somebody else. */
function stepsOf(
  task: TaskRow,
  refund: RefundRow | undefined,
  operator: Actor,
  policy: ReluvPolicies["refunds"]
): Pick<TaskView, "actions" | "waits_for"> {
  if (task.status !== "open") return { actions: [], waits_for: null }
  if (task.kind !== "manual_refund") return { actions: ACTIONS[task.kind], waits_for: null }
  const may = (step: "record" | "confirm" | "reject", ...actions: string[]) =>
    refund && !objectionTo(step, operator, refund, policy) ? actions : []
  switch (refund?.status) {
    case "awaiting_transfer":
      return { actions: may("record", "record_transfer", "drop"), waits_for: null }
    case "awaiting_confirmation": {
      const confirm = may("confirm", "confirm")
      return {
        actions: [...confirm, ...may("reject", "reject_transfer")],
        waits_for: confirm.length > 0 ? null : "another_operator",
      }
    }
    default:
      return { actions: [], waits_for: null }
  }
}
