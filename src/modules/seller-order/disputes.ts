import { generateEntityId } from "@medusajs/framework/utils"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"
import { isUnpaid, lockedStatus, moveTo } from "./move"

export type NewDispute = {
  seller_order_id: string
  customer_id: string | null
  reason: "not_as_described" | "damaged" | "wrong_item" | "not_received" | "courier" | "other"
  text: string
  photos: readonly string[]
  actor: Actor
}

/**
 * Opens the one dispute that a seller order can have; the completion clock stops. From `delivered`
 * by the buyer, from `shipped` by a courier's trouble; nobody has paid yet for what is paid at the door. Throws
 * `DISPUTE_EXISTS`, `SELLER_ORDER_STATUS_NOT_ALLOWED`.
 */
export async function openDispute(
  sql: Sql,
  dispute: NewDispute
): Promise<{ id: string; order_id: string; total: number }> {
  const part = await lockedStatus(sql, dispute.seller_order_id)
  const { status, number, order_id, total } = part
  const [existing] = await sql(`select 1 from reluv_dispute where seller_order_id = ?`, [
    dispute.seller_order_id,
  ])
  if (existing) throw SellerOrderErrors.DISPUTE_EXISTS()
  const moved = isUnpaid(part)
    ? []
    : await moveTo(sql, {
        ids: [dispute.seller_order_id],
        to: "disputed",
        actor: dispute.actor,
        reason: dispute.reason,
      })
  if (moved.length === 0) {
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number,
      from: status,
      to: "disputed",
    })
  }
  const id = generateEntityId(undefined, "dsp")
  await sql(`update reluv_seller_order set complete_by = null where id = ?`, [
    dispute.seller_order_id,
  ])
  await sql(
    `insert into reluv_dispute (id, seller_order_id, customer_id, reason, text, photos)
     values (?, ?, ?, ?, ?, ?::jsonb)`,
    [
      id,
      dispute.seller_order_id,
      dispute.customer_id,
      dispute.reason,
      dispute.text,
      JSON.stringify(dispute.photos),
    ]
  )
  await tell(sql, {
    name: "reluv.dispute.opened",
    subject_id: id,
    order_id,
    actor: dispute.actor,
    reason: dispute.reason,
    data: { seller_order_id: dispute.seller_order_id },
  })
  return { id, order_id, total }
}

export async function answerDispute(
  sql: Sql,
  { id, answer, actor }: { id: string; answer: string; actor: Actor }
): Promise<void> {
  const [answered] = await sql<{ seller_order_id: string; order_id: string }>(
    `update reluv_dispute d set seller_answer = ?, answered_at = now(), updated_at = now()
     from reluv_seller_order o
     where d.id = ? and d.status = 'open' and o.id = d.seller_order_id
     returning d.seller_order_id, o.order_id`,
    [answer, id]
  )
  if (!answered) throw SellerOrderErrors.DISPUTE_DECIDED()
  await tell(sql, {
    name: "reluv.dispute.answered",
    subject_id: id,
    order_id: answered.order_id,
    actor,
    data: { seller_order_id: answered.seller_order_id },
  })
}

export type Decision = {
  id: string
  decision: "complete" | "refund" | "partial_refund"
  /** Rupiah; for a partial refund. */
  amount: number | null
  note: string
  actor: Actor
}

/**
 * Decides a dispute: the seller order is completed or refunded, and what goes back is promised, in
 * one transaction. Throws `DISPUTE_DECIDED` for another decision or amount than the one that stands,
 * `REFUND_AMOUNT_INVALID` when a part is not a part. Repeating the same decision changes nothing.
 */
export async function decideDispute(
  sql: Sql,
  input: Decision
): Promise<{ first_time: boolean; seller_order_id: string; order_id: string }> {
  const [dispute] = await sql<{
    seller_order_id: string
    status: string
    decision: string | null
    amount: number | null
    order_id: string
  }>(
    `select d.seller_order_id, d.status, d.decision, d.amount, o.order_id
     from reluv_dispute d join reluv_seller_order o on o.id = d.seller_order_id
     where d.id = ? for update of d`,
    [input.id]
  )
  if (!dispute) throw SellerOrderErrors.DISPUTE_NOT_FOUND()
  const { seller_order_id, order_id } = dispute
  if (dispute.status === "decided") {
    const same =
      dispute.decision === input.decision &&
      (input.decision !== "partial_refund" || dispute.amount === input.amount)
    if (same) return { first_time: false, seller_order_id, order_id }
    throw SellerOrderErrors.DISPUTE_DECIDED()
  }
  const [order] = await sql<{ total: number; refunded_total: number }>(
    `select total, refunded_total from reluv_seller_order where id = ? for update`,
    [seller_order_id]
  )
  const left = (order?.total ?? 0) - (order?.refunded_total ?? 0)
  const amount = { complete: 0, refund: left, partial_refund: input.amount ?? 0 }[input.decision]
  if (input.decision === "partial_refund" && (amount <= 0 || amount >= left)) {
    throw SellerOrderErrors.REFUND_AMOUNT_INVALID({ most: left - 1 })
  }
  await moveTo(sql, {
    ids: [seller_order_id],
    to: input.decision === "refund" ? "refunded" : "completed",
    actor: input.actor,
    reason: `dispute: ${input.decision}`,
  })
  await sql(`update reluv_seller_order set refund_due = ? where id = ?`, [
    amount > 0 ? amount : null,
    seller_order_id,
  ])
  await sql(
    `update reluv_dispute set status = 'decided', decision = ?, amount = ?, note = ?, decided_by = ?,
       decided_at = now(), updated_at = now()
     where id = ?`,
    [input.decision, amount, input.note, input.actor.id, input.id]
  )
  await tell(sql, {
    name: "reluv.dispute.decided",
    subject_id: input.id,
    order_id,
    actor: input.actor,
    data: { seller_order_id, decision: input.decision, amount },
  })
  return { first_time: true, seller_order_id, order_id }
}
