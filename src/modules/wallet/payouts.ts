import { generateEntityId } from "@medusajs/framework/utils"
import { payoutPostings } from "../../domain/wallet/payout-postings"
import { type PayoutStatus, payoutStatus } from "../../domain/wallet/payout-status"
import {
  objectionToWord,
  type PayoutObjection,
  type PayoutTellers,
} from "../../domain/wallet/payout-word"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { book, lockBalances } from "./book"
import { WalletErrors } from "./errors"

/** With the account as it is shown. */
export type PayoutRow = {
  id: string
  seller_id: string
  amount: number
  fee: number
  status: PayoutStatus
  reason: string | null
  bank_account_id: string
  bank: string
  last_digits: string
  holder: string
  name_at_bank: string | null
  created_at: Date
  paid_at: Date | null
}

const PAYOUTS = `select p.id, p.seller_id, p.amount, p.fee, p.status, p.reason, p.created_at, p.paid_at,
    p.bank_account_id, a.bank, a.last_digits, a.holder, a.name_at_bank
  from reluv_payout p join reluv_bank_account a on a.id = p.bank_account_id`

export type PayoutRequest = {
  seller_id: string
  amount: number
  fee: number
  /** The smallest that is paid out. */
  minimum: number
  /** Sent again with the same key, it is the same request. */
  idempotency_key?: string | null
  actor: Actor
}

/**
 * Locks money of a seller for a payout: of requests that come at once as many are accepted as the balance
 * covers. Throws `PAYOUT_TOO_LITTLE`, `BANK_ACCOUNT_MISSING`, `BANK_ACCOUNT_HELD_BACK`, `PAYOUT_TOO_MUCH`,
 * `IDEMPOTENCY_KEY_USED`.
 *
 * @returns its id
 */
export async function requestPayout(
  sql: Sql,
  { idempotency_key = null, ...request }: PayoutRequest
): Promise<string> {
  const { seller_id, amount } = request
  if (idempotency_key !== null) {
    // Whoever sends the same key meanwhile waits, and finds what this one made.
    await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `payout:${seller_id}:${idempotency_key}`,
    ])
    const [known] = await sql<{ id: string; amount: number }>(
      `select id, amount from reluv_payout where seller_id = ? and idempotency_key = ?`,
      [seller_id, idempotency_key]
    )
    if (known && known.amount !== amount) throw WalletErrors.PAYOUT_KEY_USED()
    if (known) return known.id
  }
  return lockMoney(sql, request, { idempotency_key })
}

/** Who may be paid by the schedule of a day and was not asked for yet, a page after `after`. */
export function listScheduledSellers(
  sql: Sql,
  { day, least, after, limit }: { day: string; least: number; after: string; limit: number }
): Promise<{ seller_id: string }[]> {
  return sql(
    `select l.owner as seller_id from reluv_ledger_account l
     join reluv_bank_account a on a.seller_id = l.owner and a.replaced_at is null and a.usable_from <= now()
     where l.account = 'seller_available' and l.owner > ? and l.balance >= ? and not exists (
       select 1 from reluv_payout p where p.seller_id = l.owner and p.scheduled_for = ?)
     order by l.owner limit ?`,
    [after, least, day, limit]
  )
}

/**
 * Asks for all that a seller has, once for a day, whoever else does at the same moment. @returns its id; null where
 * it was asked for, or too little is left by now
 */
export async function requestScheduledPayout(
  sql: Sql,
  { day, most, ...request }: Omit<PayoutRequest, "amount"> & { day: string; most: number }
): Promise<string | null> {
  const { seller_id, fee, minimum } = request
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `scheduled-payout:${seller_id}`,
  ])
  const [known] = await sql(
    `select 1 from reluv_payout where seller_id = ? and scheduled_for = ?`,
    [seller_id, day]
  )
  if (known) return null
  const amount = Math.min(await availableTo(sql, seller_id), most)
  if (amount < leastOf(fee, minimum)) return null
  return lockMoney(sql, { ...request, amount }, { scheduled_for: day })
}

/** A payout that its fee used up would pay nothing. */
function leastOf(fee: number, minimum: number): number {
  return Math.max(minimum, fee + 1)
}

async function availableTo(sql: Sql, seller_id: string): Promise<number> {
  const [available] = await sql<{ balance: number }>(
    `select balance::float8 as balance from reluv_ledger_account
     where account = 'seller_available' and owner = ?`,
    [seller_id]
  )
  return available?.balance ?? 0
}

type Origin = { idempotency_key?: string | null; scheduled_for?: string }

async function lockMoney(
  sql: Sql,
  { seller_id, amount, fee, minimum, actor }: Omit<PayoutRequest, "idempotency_key">,
  { idempotency_key = null, scheduled_for }: Origin
): Promise<string> {
  const least = leastOf(fee, minimum)
  if (amount < least) throw WalletErrors.PAYOUT_TOO_LITTLE({ least })
  const [account] = await sql<{ id: string; is_held_back: boolean }>(
    // Shared, so that it is not replaced before the payout names it.
    `select id, usable_from > now() as is_held_back from reluv_bank_account
     where seller_id = ? and replaced_at is null for share`,
    [seller_id]
  )
  if (!account) throw WalletErrors.BANK_ACCOUNT_MISSING()
  if (account.is_held_back) throw WalletErrors.BANK_ACCOUNT_HELD_BACK()
  const id = generateEntityId(undefined, "pout")
  const books = { id, seller_id, amount, fee, status: "requested", was_paid: false } as const
  const postings = payoutPostings(books)
  await lockBalances(sql, postings)
  // A statement of its own: the one that waited for the locks still sees the balances as they were.
  const most = await availableTo(sql, seller_id)
  if (amount > most) throw WalletErrors.PAYOUT_TOO_MUCH({ most })
  await sql(
    `insert into reluv_payout
       (id, seller_id, bank_account_id, amount, fee, idempotency_key, scheduled_for)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [id, seller_id, account.id, amount, fee, idempotency_key, scheduled_for ?? null]
  )
  await tell(sql, {
    name: "reluv.payout.requested",
    subject_id: id,
    actor,
    data: { seller_id, amount },
  })
  await book(sql, postings)
  return id
}

export type PayoutMove = {
  id: string
  to: PayoutStatus
  /** Whose it has to be, where a shop asks. */
  seller_id?: string
  actor: Actor
  reason: string | null
  /** Whether who said how it went may not say that it came back; see `objectionToWord`. */
  four_eyes?: boolean
}

/**
 * Moves a payout one step and books what that means. Throws `PAYOUT_NOT_FOUND`, `PAYOUT_STATUS_NOT_ALLOWED`,
 * `PAYOUT_WITH_VENDOR`, `PAYOUT_NEEDS_PERSON`, `PAYOUT_NEEDS_ANOTHER`, `PAYOUT_TELLER_UNKNOWN`; one that is there already is left alone.
 * @returns whether this call moved it
 */
export async function movePayout(
  sql: Sql,
  { id, to, seller_id, actor, reason, four_eyes }: PayoutMove
): Promise<boolean> {
  const [before] = await sql<PayoutTellers & { status: PayoutStatus }>(
    `select status, paid_by, failed_by from reluv_payout
     where id = ? and (?::text is null or seller_id = ?) for update`,
    [id, seller_id ?? null, seller_id ?? null]
  )
  if (!before) throw WalletErrors.PAYOUT_NOT_FOUND()
  if (before.status === to) return false
  if (actor.type === "user" || actor.type === "api-key") await requireOurs(sql, id)
  const from = payoutStatus.sourcesOf(to)
  if (!from.includes(before.status))
    throw WalletErrors.PAYOUT_STATUS_NOT_ALLOWED({ from: before.status, to })
  const objection = objectionToWord({ from: before.status, to }, actor, before, { four_eyes })
  if (objection) throw WalletErrors[REFUSALS[objection]]()
  await changeStatus(sql, "reluv_payout", { ids: [id], from, to, actor, reason })
  const [payout] = await sql<Omit<PayoutRow, "bank">>(
    `update reluv_payout set reason = coalesce(?, reason),
       paid_at = case when status = 'paid' then now() else paid_at end,
       paid_by = case when status = 'paid' then ? else paid_by end,
       failed_by = case when status = 'failed' then ? else failed_by end
     where id = ? returning id, seller_id, amount, fee, status, paid_at`,
    [reason, actor.id, actor.id, id]
  )
  // It is known how the try went.
  await sql(
    `update reluv_payout_attempt set ended_at = now(), updated_at = now()
     where payout_id = ? and ended_at is null`,
    [id]
  )
  if (payout) {
    const postings = payoutPostings({ ...payout, was_paid: payout.paid_at !== null })
    // Those of the steps before are booked: their keys keep them from being booked again.
    await book(sql, postings.slice(-1))
  }
  return true
}

/** A payout that Midtrans knows, may come to know, or has paid is told of by Midtrans alone. */
async function requireOurs(sql: Sql, payout_id: string): Promise<void> {
  const [theirs] = await sql(
    `select 1 from reluv_payout_attempt a join reluv_payout p on p.id = a.payout_id
     where a.payout_id = ? and a.way = 'iris' and (
       (a.ended_at is null and (a.vendor_reference is not null or a.key_until is null or a.key_until > now()))
       or (p.status = 'paid' and a.vendor_status = 'completed')
     )`,
    [payout_id]
  )
  if (theirs) throw WalletErrors.PAYOUT_WITH_VENDOR()
}

const REFUSALS = {
  not_a_person: "PAYOUT_NEEDS_PERSON",
  same_person: "PAYOUT_NEEDS_ANOTHER",
  teller_unknown: "PAYOUT_TELLER_UNKNOWN",
} as const satisfies Record<NonNullable<PayoutObjection>, keyof typeof WalletErrors>

/** Payouts, the newest first: of a shop, in a status. */
export async function findPayouts(
  sql: Sql,
  {
    seller_id = null,
    status = null,
    limit,
    offset,
  }: {
    seller_id?: string | null
    status?: PayoutStatus | null
    limit: number
    offset: number
  }
): Promise<{ payouts: PayoutRow[]; count: number }> {
  const where = `(?::text is null or p.seller_id = ?) and (?::text is null or p.status = ?)`
  const values = [seller_id, seller_id, status, status]
  const payouts = await sql<PayoutRow>(
    `${PAYOUTS} where ${where} order by p.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const [all] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_payout p where ${where}`,
    values
  )
  return { payouts, count: all?.count ?? 0 }
}

/** Throws `PAYOUT_NOT_FOUND`, also for another shop's. */
export async function readPayout(
  sql: Sql,
  { id, seller_id = null }: { id: string; seller_id?: string | null }
): Promise<PayoutRow> {
  const [payout] = await sql<PayoutRow>(
    `${PAYOUTS} where p.id = ? and (?::text is null or p.seller_id = ?)`,
    [id, seller_id, seller_id]
  )
  if (!payout) throw WalletErrors.PAYOUT_NOT_FOUND()
  return payout
}
