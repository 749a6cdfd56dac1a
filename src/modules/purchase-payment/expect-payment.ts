import { generateEntityId } from "@medusajs/framework/utils"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"

export type NewPurchasePayment = {
  order_id: string
  payment_session_id: string
  /** Rupiah. */
  amount: number
  expires_at: Date
}

/** Writes what an order waits to be paid, once. A repeated call changes nothing. */
export async function expectPayment(sql: Sql, payment: NewPurchasePayment): Promise<void> {
  // Callers of one order queue here: at once, they would collide on the session before the order.
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `expect-payment:${payment.order_id}`,
  ])
  const [written] = await sql<{ id: string }>(
    `insert into reluv_purchase_payment (id, order_id, payment_session_id, amount, status, expires_at)
     values (?, ?, ?, ?, 'pending', ?) on conflict (order_id) do nothing returning id`,
    [
      generateEntityId(undefined, "ppay"),
      payment.order_id,
      payment.payment_session_id,
      payment.amount,
      payment.expires_at,
    ]
  )
  if (!written) return
  await tell(sql, {
    name: "reluv.payment.expected",
    subject_id: written.id,
    order_id: payment.order_id,
    actor: { type: "system", id: "checkout" },
    data: { amount: payment.amount, expires_at: payment.expires_at.toISOString() },
  })
}
