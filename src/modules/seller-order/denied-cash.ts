import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"
import { lockedStatus } from "./move"

/** Where a part stands whose parcel was said to be delivered, while no verdict gave anything back. */
const SAID_TO_BE_THERE = ["delivered", "disputed", "completed"] as const

export type Denial = { id: string; actor: Actor; reason: string }

export type Denied = {
  /** Whether this call did it. */
  first_time: boolean
  order_id: string
  customer_id: string | null
  /** The open dispute that was decided with it. */
  dispute_id: string | null
}

/**
 * Nobody paid at the door, whatever was said of the delivery: the part is over as one whose parcel went back, and an open
 * dispute is decided with it. The delivery is taken back, so that nothing counts it; its facts stay. Throws `ORD_001`,
 * `CASH_NEEDS_PERSON` of an API key, which writes off nobody's debt, `CASH_NOT_COLLECTED` of a part that is not paid at the door or was never said to be delivered, `CASH_RECORDED` once it is
 * written down what came of its money, `SELLER_ORDER_STATUS_NOT_ALLOWED` once money of it went on. Repeating it changes nothing.
 */
export async function denyCollected(sql: Sql, { id, actor, reason }: Denial): Promise<Denied> {
  if (actor.type === "api-key") throw SellerOrderErrors.CASH_NEEDS_PERSON()
  // Whoever decides a dispute locks it before its part.
  await sql(`select 1 from reluv_dispute where seller_order_id = ? for update`, [id])
  const { status, number, order_id, cash_due } = await lockedStatus(sql, id)
  const part = await readCash(sql, id)
  const denied = { order_id, customer_id: part.customer_id, dispute_id: null }
  if (part.is_denied) return { ...denied, first_time: false }
  if (cash_due === null || !part.is_collected)
    throw SellerOrderErrors.CASH_NOT_COLLECTED({ ids: [id] })
  if (part.is_recorded) throw SellerOrderErrors.CASH_RECORDED({ number })
  const moved = part.is_booked
    ? []
    : // The one way from these to `cancelled`: there is no money that would have to go back.
      await changeStatus(sql, "reluv_seller_order", {
        ids: [id],
        from: SAID_TO_BE_THERE,
        to: "cancelled",
        actor,
        reason,
      })
  if (moved.length === 0)
    throw SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({
      number,
      from: status,
      to: "cancelled",
    })
  await sql(
    `update reluv_seller_order set cash_denied_at = now(), cancelled_at = now(), cancelled_by = ?,
       delivered_at = null, completed_at = null, complete_by = null, tries = 0, retry_at = null
     where id = ?`,
    [actor.type, id]
  )
  const dispute_id = await decideOpenDispute(sql, { id, order_id, actor, reason })
  return { ...denied, first_time: true, dispute_id }
}

/** Of a part whose row is locked. */
async function readCash(sql: Sql, id: string) {
  const [part] = await sql<{
    customer_id: string | null
    is_denied: boolean
    is_collected: boolean
    is_recorded: boolean
    /** Its end is in the ledger: its money went on to its shop, or back to its buyer. */
    is_booked: boolean
  }>(
    `select customer_id, cash_denied_at is not null as is_denied, delivered_at is not null as is_collected,
       cash_remitted is not null as is_recorded,
       exists (select 1 from reluv_ledger_posting l where l.key = 'part_ended:' || s.id) as is_booked
     from reluv_seller_order s where id = ?`,
    [id]
  )
  if (!part) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return part
}

/** Nothing goes back, and nobody gets anything. @returns the dispute, if there was one to decide */
async function decideOpenDispute(
  sql: Sql,
  { id, order_id, actor, reason }: Denial & { order_id: string }
): Promise<string | null> {
  const [dispute] = await sql<{ id: string }>(
    `update reluv_dispute set status = 'decided', decision = 'not_collected', amount = 0, note = ?,
       decided_by = ?, decided_at = now(), updated_at = now()
     where seller_order_id = ? and status = 'open' returning id`,
    [reason, actor.id, id]
  )
  if (!dispute) return null
  await tell(sql, {
    name: "reluv.dispute.decided",
    subject_id: dispute.id,
    order_id,
    actor,
    data: { seller_order_id: id, decision: "not_collected", amount: 0 },
  })
  return dispute.id
}
