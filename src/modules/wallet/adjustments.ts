import { generateEntityId } from "@medusajs/framework/utils"
import {
  ADJUSTMENTS,
  type AdjustmentKind,
  type AdjustmentStatus,
} from "../../domain/wallet/adjustment"
import { type AdjustmentBooks, adjustmentPostings } from "../../domain/wallet/adjustment-postings"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { book, lockBalances } from "./book"
import { WalletErrors } from "./errors"

export type AdjustmentRow = Omit<AdjustmentBooks, "is_reversal"> & {
  reversal_of: string | null
  reason: string
  requested_by: string
  decided_by: string | null
  decided_at: Date | null
  decision_reason: string | null
  created_at: Date
}

const COLUMNS = `id, kind, amount, seller_id, order_id, seller_order_id, reversal_of, status, reason,
  requested_by, decided_by, decided_at, decision_reason, created_at`

type Subject = { seller_id: string | null; order_id: string | null; seller_order_id: string | null }

export type NewAdjustment = {
  kind: AdjustmentKind
  amount: number
  /** The id of what the kind has to name; null where it names nothing. */
  subject: string | null
  reason: string
  actor: Actor
}

/** Throws `ADJUSTMENT_NEEDS_PERSON`, `ADJUSTMENT_SUBJECT`, `CASH_NOT_MISSING`. @returns its id */
export async function requestAdjustment(
  sql: Sql,
  { kind, amount, subject, reason, actor }: NewAdjustment
): Promise<string> {
  const found = await subjectOf(sql, kind, subject)
  if (found.seller_order_id !== null && isOfCash(kind))
    await requireMissing(sql, { kind, amount, seller_order_id: found.seller_order_id })
  return write(sql, { kind, amount, reason, actor, reversal_of: null, ...found })
}

/**
 * Wants an adjustment booked the other way round, for a mistake. Throws `ADJUSTMENT_NEEDS_PERSON`,
 * `ADJUSTMENT_NOT_FOUND`, `ADJUSTMENT_NOT_REVERSIBLE`. @returns its id
 */
export async function requestReversal(
  sql: Sql,
  { id, reason, actor }: { id: string; reason: string; actor: Actor }
): Promise<string> {
  const [original] = await sql<AdjustmentRow>(
    // Locked, so that of two who want the same one waits, and finds the other's.
    `select ${COLUMNS} from reluv_ledger_adjustment where id = ? for update`,
    [id]
  )
  if (!original) throw WalletErrors.ADJUSTMENT_NOT_FOUND()
  const [other] = await sql(
    `select 1 from reluv_ledger_adjustment
     where reversal_of = ? and status in ('requested', 'approved')`,
    [id]
  )
  if (original.status !== "approved" || original.reversal_of !== null || other)
    throw WalletErrors.ADJUSTMENT_NOT_REVERSIBLE()
  return write(sql, { ...original, reason, actor, reversal_of: id })
}

type Written = Subject &
  Pick<AdjustmentRow, "kind" | "amount" | "reason" | "reversal_of"> & { actor: Actor }

async function write(sql: Sql, { actor, ...one }: Written): Promise<string> {
  requirePerson(actor)
  const id = generateEntityId(undefined, "ladj")
  await sql(
    `insert into reluv_ledger_adjustment
       (id, kind, amount, seller_id, order_id, seller_order_id, reversal_of, reason, requested_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      one.kind,
      one.amount,
      one.seller_id,
      one.order_id,
      one.seller_order_id,
      one.reversal_of,
      one.reason,
      actor.id,
    ]
  )
  await tell(sql, {
    name: "reluv.ledger-adjustment.requested",
    subject_id: id,
    actor,
    reason: one.reason,
    data: { kind: one.kind, amount: one.amount },
  })
  return id
}

async function subjectOf(sql: Sql, kind: AdjustmentKind, subject: string | null): Promise<Subject> {
  const { of } = ADJUSTMENTS[kind]
  const nothing: Subject = { seller_id: null, order_id: null, seller_order_id: null }
  if (of === null && subject === null) return nothing
  if (of === null || subject === null) throw WalletErrors.ADJUSTMENT_SUBJECT({ of })
  const [found] = await sql<Subject>(FIND[of], [subject])
  if (!found) throw WalletErrors.ADJUSTMENT_SUBJECT({ of })
  return found
}

/** SQL: what an id names, with what it belongs to. */
const FIND = {
  seller: `select id as seller_id, null as order_id, null as seller_order_id from reluv_seller where id = ?`,
  order: `select null as seller_id, order_id, null as seller_order_id from reluv_purchase_payment where order_id = ?`,
  seller_order: `select seller_id, order_id, id as seller_order_id from reluv_seller_order where id = ?`,
}

const CASH_KINDS = [
  "cash_unexpected",
  "cash_did_not_come",
  "cash_came_late",
  "cash_lost",
] as const satisfies AdjustmentKind[]

function isOfCash(kind: AdjustmentKind): boolean {
  return CASH_KINDS.some((one) => one === kind)
}

const NOTHING_BY_HAND = { missing: 0, unexpected: 0, did_not_come: 0 }

/**
 * Of a part's cash no more comes late, or is lost, than is missing once it is recorded what came of it; no more did not come
 * than was recorded; and it was collected unexpectedly of parts that are over alone. The part's row is locked, so that two who
 * ask find each other's. Throws `CASH_NOT_MISSING`.
 */
async function requireMissing(
  sql: Sql,
  {
    kind,
    amount,
    seller_order_id,
  }: { kind: AdjustmentKind; amount: number; seller_order_id: string }
): Promise<void> {
  const [part] = await sql<{
    cash_due: number
    is_over: boolean
    is_collected: boolean
    remitted: number
    recorded: number | null
  }>(
    `select cash_due, status = 'cancelled' as is_over, delivered_at is not null as is_collected,
       coalesce(cash_remitted, 0) as remitted, cash_remitted + cash_fee as recorded
     from reluv_seller_order where id = ? and cash_due is not null for update`,
    [seller_order_id]
  )
  if (!part) throw WalletErrors.CASH_NOT_MISSING({ most: 0 })
  const [by_hand] = await sql<{ missing: number; unexpected: number; did_not_come: number }>(
    `select coalesce(sum(net * case when kind in ('cash_unexpected', 'cash_did_not_come') then 1 else -1 end), 0)::int
         as missing,
       coalesce(sum(net) filter (where kind = 'cash_unexpected'), 0)::int as unexpected,
       coalesce(sum(net) filter (where kind = 'cash_did_not_come'), 0)::int as did_not_come
     from reluv_ledger_adjustment
       cross join lateral (select amount * case when reversal_of is null then 1 else -1 end as net) n
     where seller_order_id = ? and kind = any(?) and status in ('requested', 'approved')`,
    [seller_order_id, CASH_KINDS]
  )
  const { missing, unexpected, did_not_come } = by_hand ?? NOTHING_BY_HAND
  const { cash_due, is_over, is_collected, remitted, recorded } = part
  if (kind === "cash_did_not_come") {
    const most = remitted - did_not_come
    if (amount > most) throw WalletErrors.CASH_NOT_MISSING({ most })
    return
  }
  if (kind === "cash_unexpected") {
    // Of a part that is on its way it is booked with the delivery, whenever that is told.
    const most = is_over ? cash_due - unexpected : 0
    if (amount > most) throw WalletErrors.CASH_NOT_MISSING({ most })
    return
  }
  const collected = is_collected && recorded !== null ? cash_due - recorded : 0
  const most = Math.max(0, collected + missing)
  if (amount > most) throw WalletErrors.CASH_NOT_MISSING({ most })
}

export type AdjustmentDecision = {
  id: string
  to: Exclude<AdjustmentStatus, "requested">
  reason: string | null
  actor: Actor
}

/**
 * Agrees to an adjustment, which books it, or refuses it: another person than who asked. Who asked may take it back.
 * Throws `ADJUSTMENT_NEEDS_PERSON`, `ADJUSTMENT_NOT_FOUND`, `ADJUSTMENT_NEEDS_ANOTHER`, `ADJUSTMENT_NEEDS_REQUESTER`,
 * `ADJUSTMENT_DECIDED`, `ADJUSTMENT_TOO_MUCH`.
 */
export async function decideAdjustment(
  sql: Sql,
  { id, to, reason, actor }: AdjustmentDecision
): Promise<void> {
  requirePerson(actor)
  const [before] = await sql<AdjustmentRow>(
    `select ${COLUMNS} from reluv_ledger_adjustment where id = ? for update`,
    [id]
  )
  if (!before) throw WalletErrors.ADJUSTMENT_NOT_FOUND()
  const isOwn = before.requested_by === actor.id
  if (to === "withdrawn" && !isOwn) throw WalletErrors.ADJUSTMENT_NEEDS_REQUESTER()
  if (to !== "withdrawn" && isOwn) throw WalletErrors.ADJUSTMENT_NEEDS_ANOTHER()
  if (before.status === to) return
  if (before.status !== "requested") throw WalletErrors.ADJUSTMENT_DECIDED()
  await sql(
    `update reluv_ledger_adjustment set decided_by = ?, decided_at = now(), decision_reason = ? where id = ?`,
    [actor.id, reason, id]
  )
  await changeStatus(sql, "reluv_ledger_adjustment", {
    ids: [id],
    from: ["requested"],
    to,
    actor,
    // What was booked says what for.
    reason: to === "approved" ? before.reason : reason,
  })
  const postings = adjustmentPostings({
    ...before,
    is_reversal: before.reversal_of !== null,
    status: to,
  })
  await requireCovered(sql, postings)
  await book(sql, postings)
}

/** A shop is not made to owe: its balance is never below 0. */
async function requireCovered(
  sql: Sql,
  postings: ReturnType<typeof adjustmentPostings>
): Promise<void> {
  const taken = postings
    .flatMap(({ entries }) => entries)
    .find(({ account, amount }) => account === "seller_available" && amount < 0)
  if (!taken) return
  await lockBalances(sql, postings)
  const [available] = await sql<{ balance: number }>(
    `select balance::float8 as balance from reluv_ledger_account
     where account = 'seller_available' and owner = ?`,
    [taken.owner]
  )
  const most = available?.balance ?? 0
  if (taken.amount + most < 0) throw WalletErrors.ADJUSTMENT_TOO_MUCH({ most })
}

/** Two keys may be one person's: only who logs in is somebody. Throws `ADJUSTMENT_NEEDS_PERSON`. */
function requirePerson(actor: Actor): void {
  if (actor.type !== "user") throw WalletErrors.ADJUSTMENT_NEEDS_PERSON()
}

/** Throws `ADJUSTMENT_NOT_FOUND`. */
export async function readAdjustment(sql: Sql, { id }: { id: string }): Promise<AdjustmentRow> {
  const [adjustment] = await sql<AdjustmentRow>(
    `select ${COLUMNS} from reluv_ledger_adjustment where id = ?`,
    [id]
  )
  if (!adjustment) throw WalletErrors.ADJUSTMENT_NOT_FOUND()
  return adjustment
}

/** The newest first; of a status. */
export async function findAdjustments(
  sql: Sql,
  {
    status = null,
    limit,
    offset,
  }: { status?: AdjustmentStatus | null; limit: number; offset: number }
): Promise<{ adjustments: AdjustmentRow[]; count: number }> {
  const where = status === null ? "true" : "status = ?"
  const values = status === null ? [] : [status]
  const adjustments = await sql<AdjustmentRow>(
    `select ${COLUMNS} from reluv_ledger_adjustment where ${where} order by id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const [all] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_ledger_adjustment where ${where}`,
    values
  )
  return { adjustments, count: all?.count ?? 0 }
}
