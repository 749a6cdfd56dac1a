import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

/**
 * Ends what was to be paid at the door while its shops have not heard of it: its order is cancelled, and no parcel will
 * leave. What follows is found by `closed_at`, as of any payment that nobody made. One that is being accounted for at this
 * moment is left alone. Repeating it changes nothing.
 *
 * @returns whether this call ended it
 */
export async function callOffCash(
  sql: Sql,
  { order_id, actor, reason }: { order_id: string; actor: Actor; reason: string }
): Promise<boolean> {
  // Locked, so that whoever accounts for it has either done so or finds nothing to account for, as long as they are no slower
  // than their lease.
  const [payment] = await sql<{ id: string }>(
    `select id from reluv_purchase_payment
     where order_id = ? and status = 'on_delivery' and payment_type = ? and accounted_at is null
       and (lease_until is null or lease_until < now()) for update`,
    [order_id, CASH_ON_DELIVERY]
  )
  if (!payment) return false
  await changeStatus(sql, "reluv_purchase_payment", {
    ids: [payment.id],
    from: ["on_delivery"],
    to: "cancelled",
    actor,
    reason,
  })
  await sql(
    `update reluv_purchase_payment set paid_by = null, lease_until = null, tries = 0, retry_at = null
     where id = ?`,
    [payment.id]
  )
  return true
}
