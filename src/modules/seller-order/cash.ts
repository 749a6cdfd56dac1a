import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"
import { lockedStatus } from "./move"

/** Each part of an order is paid at its buyer's door: all that it costs. */
export async function dueAtTheDoor(sql: Sql, { order_id }: { order_id: string }): Promise<void> {
  await sql(
    `update reluv_seller_order set cash_due = total, updated_at = now()
     where order_id = ? and deleted_at is null and cash_due is null`,
    [order_id]
  )
}

/**
 * The parcel of a part that was to be paid at the door goes back: the part is over, and nobody has any money of it. One
 * that is not on its way is left alone. Repeating it changes nothing.
 *
 * @returns whether this call ended it
 */
export async function endUncollected(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string }
): Promise<boolean> {
  const { status, cash_due } = await lockedStatus(sql, id)
  if (status !== "shipped" || cash_due === null) return false
  // The one way from `shipped` to `cancelled`: nobody has paid for it.
  await changeStatus(sql, "reluv_seller_order", {
    ids: [id],
    from: ["shipped"],
    to: "cancelled",
    actor,
    reason,
  })
  await sql(
    `update reluv_seller_order set cancelled_at = now(), cancelled_by = ?, complete_by = null,
       tries = 0, retry_at = null where id = ?`,
    [actor.type, id]
  )
  return true
}

/** Of one part: what is on the bank account, and what the vendor kept. Rupiah. */
export type RemittedPart = { seller_order_id: string; amount: number; fee: number }

type Collected = {
  id: string
  number: string
  order_id: string
  cash_due: number
  cash_remitted: number | null
  cash_fee: number | null
  cash_reference: string | null
}

/**
 * Writes down what a vendor handed over of the money that couriers collected: all parts of a transfer, or none. Recording
 * the same again changes nothing. Throws `CASH_NOT_COLLECTED` of a part that is not paid at the door or not delivered,
 * `CASH_REMITTED_TOO_MUCH` of more than was collected, `CASH_REMITTED_OTHERWISE` of one that is recorded differently.
 *
 * @returns the orders whose books changed
 */
export async function recordRemittance(
  sql: Sql,
  { reference, parts, actor }: { reference: string; parts: readonly RemittedPart[]; actor: Actor }
): Promise<{ order_ids: string[] }> {
  const ids = parts.map(({ seller_order_id }) => seller_order_id)
  // Locked, so that of two who record the same part one finds the other's.
  const rows = await sql<Collected>(
    `select id, number, order_id, cash_due, cash_remitted, cash_fee, cash_reference
     from reluv_seller_order where id = any(?) and cash_due is not null and delivered_at is not null and deleted_at is null
     order by id for update`,
    [ids]
  )
  const collected = new Map(rows.map((row) => [row.id, row]))
  const missing = ids.filter((id) => !collected.has(id))
  if (missing.length > 0) throw SellerOrderErrors.CASH_NOT_COLLECTED({ ids: missing })
  const numbersOf = (isWrong: (known: Collected, part: RemittedPart) => boolean) =>
    parts.flatMap((part) => {
      const known = collected.get(part.seller_order_id)
      return known && isWrong(known, part) ? [known.number] : []
    })
  const dear = numbersOf(({ cash_due }, { amount, fee }) => amount + fee > cash_due)
  if (dear.length > 0) throw SellerOrderErrors.CASH_REMITTED_TOO_MUCH({ numbers: dear })
  const numbers = numbersOf((known, part) => isOtherwise(known, part, reference))
  if (numbers.length > 0) throw SellerOrderErrors.CASH_REMITTED_OTHERWISE({ numbers })
  const written = await sql<{ id: string; order_id: string; amount: number; fee: number }>(
    `update reluv_seller_order s set cash_remitted = g.amount, cash_fee = g.fee, cash_reference = ?,
       cash_recorded_by = ?, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as g(seller_order_id text, amount int, fee int)
     where s.id = g.seller_order_id and s.cash_remitted is null
     returning s.id, s.order_id, g.amount, g.fee`,
    [reference, actor.id, JSON.stringify(parts)]
  )
  await tell(
    sql,
    ...written.map(({ id, order_id, amount, fee }) => ({
      name: "reluv.seller-order.cash-remitted" as const,
      subject_id: id,
      order_id,
      actor,
      reason: reference,
      data: { amount, fee },
    }))
  )
  return { order_ids: [...new Set(written.map(({ order_id }) => order_id))] }
}

function isOtherwise(known: Collected, part: RemittedPart, reference: string): boolean {
  return (
    known.cash_remitted !== null &&
    (known.cash_reference !== reference ||
      known.cash_remitted !== part.amount ||
      known.cash_fee !== part.fee)
  )
}

/** A part that was paid at the door, and what came of its money. Rupiah. */
export type CollectedPart = {
  id: string
  number: string
  order_id: string
  seller_id: string
  courier_code: string | null
  cash_due: number
  cash_remitted: number | null
  cash_fee: number | null
  cash_reference: string | null
  cash_recorded_by: string | null
  delivered_at: Date
}

/** Those whose money the courier has, the oldest first; or those of which it came, the newest first. */
export async function findCollected(
  sql: Sql,
  { remitted, limit, offset }: { remitted: boolean; limit: number; offset: number }
): Promise<{ parts: CollectedPart[]; count: number; outstanding: number }> {
  // As the partial indexes say it: neither list reads the other's parts.
  const which = remitted ? "cash_remitted is not null and deleted_at is null" : OUTSTANDING
  const newest = remitted ? "desc" : "asc"
  const parts = await sql<CollectedPart>(
    `select id, number, order_id, seller_id, courier_code, cash_due, cash_remitted, cash_fee,
       cash_reference, cash_recorded_by, delivered_at
     from reluv_seller_order where ${which}
     order by delivered_at ${newest}, id ${newest} limit ? offset ?`,
    [limit, offset]
  )
  const [sums] = await sql<{ count: number; outstanding: number }>(
    `select (select count(*)::int from reluv_seller_order where ${which}) as count,
       ((select coalesce(sum(cash_due), 0) from reluv_seller_order where ${OUTSTANDING})
         + (select coalesce(sum(cash_due - cash_remitted - cash_fee), 0) from reluv_seller_order
            where cash_remitted + cash_fee <> cash_due and deleted_at is null)
         - ${EXPLAINED})::float8 as outstanding`
  )
  return { parts, count: sums?.count ?? 0, outstanding: sums?.outstanding ?? 0 }
}

/** SQL: a courier has it, and nobody has written down that it came. */
const OUTSTANDING =
  "cash_due is not null and delivered_at is not null and cash_remitted is null and deleted_at is null"

/** SQL: what of it was booked by hand to have come, or to be lost, less what was found not to have come. */
const EXPLAINED = `(
  select coalesce(sum(a.amount * case when a.reversal_of is null then 1 else -1 end
    * case when a.kind = 'cash_did_not_come' then -1 else 1 end), 0)
  from reluv_ledger_adjustment a join reluv_seller_order o on o.id = a.seller_order_id
  where a.seller_order_id is not null and a.status = 'approved'
    and a.kind in ('cash_did_not_come', 'cash_came_late', 'cash_lost')
    and o.cash_due is not null and o.delivered_at is not null and o.deleted_at is null)`
