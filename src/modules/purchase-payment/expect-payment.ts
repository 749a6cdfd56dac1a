import { generateEntityId } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { changeStatus, tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { paidInCash } from "./cash"

export type NewPurchasePayment = {
  order_id: string
  /** Null where nothing is left to pay. */
  payment_session_id: string | null
  /** Rupiah. */
  amount: number
  /** Rupiah that the platform had before. */
  credit_total: number
  expires_at: Date
  /** Couriers collect it at the door. */
  on_delivery?: boolean
}

/**
 * Writes what an order waits to be paid, once; where nothing is left to pay, it is paid at once. A
 * repeated call changes nothing.
 */
export async function expectPayment(sql: Sql, payment: NewPurchasePayment): Promise<void> {
  // Callers of one order queue here: at once, they would collide on the session before the order.
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `expect-payment:${payment.order_id}`,
  ])
  const [written] = await sql<{ id: string }>(
    `insert into reluv_purchase_payment
       (id, order_id, payment_session_id, amount, credit_total, status, expires_at)
     values (?, ?, ?, ?, ?, 'pending', ?) on conflict (order_id) do nothing returning id`,
    [
      generateEntityId(undefined, "ppay"),
      payment.order_id,
      payment.payment_session_id,
      payment.amount,
      payment.credit_total,
      payment.expires_at,
    ]
  )
  if (!written) return
  if (payment.on_delivery) {
    await leaveToCouriers(sql, { id: written.id, order_id: payment.order_id })
    return
  }
  await tell(sql, {
    name: "reluv.payment.expected",
    subject_id: written.id,
    order_id: payment.order_id,
    actor: { type: "system", id: "checkout" },
    data: { amount: payment.amount, expires_at: payment.expires_at.toISOString() },
  })
  if (payment.amount === 0) await settleByCredit(sql, { ...payment, id: written.id })
}

/** Nobody is asked to pay before the door, so that nothing expires. */
async function leaveToCouriers(
  sql: Sql,
  { id, order_id }: { id: string; order_id: string }
): Promise<void> {
  await changeStatus(sql, "reluv_purchase_payment", {
    ids: [id],
    from: ["pending"],
    to: "on_delivery",
    actor: { type: "system", id: "checkout" },
    reason: null,
  })
  await sql(
    `update reluv_purchase_payment set heard_at = now(), payment_type = ?, paid_by = ? where id = ?`,
    [CASH_ON_DELIVERY, paidInCash(order_id), id]
  )
}

/** Credit or discounts cover the order: nobody is to pay anything. */
async function settleByCredit(
  sql: Sql,
  { id, order_id, credit_total }: { id: string; order_id: string; credit_total: number }
): Promise<void> {
  await changeStatus(sql, "reluv_purchase_payment", {
    ids: [id],
    from: ["pending"],
    to: "paid",
    actor: { type: "system", id: "credit" },
    reason: `Rp${credit_total} of credit, nothing left to pay`,
  })
  await sql(
    `update reluv_purchase_payment set paid_at = now(), heard_at = now(), payment_type = ?, paid_by = ? where id = ?`,
    [credit_total > 0 ? "credit" : "free", `credit:${order_id}`, id]
  )
}
