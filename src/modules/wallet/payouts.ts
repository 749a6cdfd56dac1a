import { generateEntityId } from "@medusajs/framework/utils"
import { payoutPostings } from "../../domain/wallet/payout-postings"
import { type PayoutStatus, payoutStatus } from "../../domain/wallet/payout-status"
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
  created_at: Date
  paid_at: Date | null
}

const PAYOUTS = `select p.id, p.seller_id, p.amount, p.fee, p.status, p.reason, p.created_at, p.paid_at,
    p.bank_account_id, a.bank, a.last_digits, a.holder
  from reluv_payout p join reluv_bank_account a on a.id = p.bank_account_id`

export type PayoutRequest = {
  seller_id: string
  amount: number
  fee: number
  /** The smallest that is paid out. */
  minimum: number
  actor: Actor
}

/**
 * Locks money of a seller for a payout: of requests that come at once as many are accepted as the balance
 * covers. Throws `PAYOUT_TOO_LITTLE`, `BANK_ACCOUNT_MISSING`, `BANK_ACCOUNT_HELD_BACK`, `PAYOUT_TOO_MUCH`.
 *
 * @returns its id
 */
export async function requestPayout(
  sql: Sql,
  { seller_id, amount, fee, minimum, actor }: PayoutRequest
): Promise<string> {
  const least = Math.max(minimum, fee + 1)
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
  const [available] = await sql<{ balance: number }>(
    `select balance::float8 as balance from reluv_ledger_account
     where account = 'seller_available' and owner = ?`,
    [seller_id]
  )
  const most = available?.balance ?? 0
  if (amount > most) throw WalletErrors.PAYOUT_TOO_MUCH({ most })
  await sql(
    `insert into reluv_payout (id, seller_id, bank_account_id, amount, fee) values (?, ?, ?, ?, ?)`,
    [id, seller_id, account.id, amount, fee]
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
}

/**
 * Moves a payout one step and books what that means. Throws `PAYOUT_NOT_FOUND`, `PAYOUT_STATUS_NOT_ALLOWED`; one
 * that is there already is left alone. @returns whether this call moved it
 */
export async function movePayout(
  sql: Sql,
  { id, to, seller_id, actor, reason }: PayoutMove
): Promise<boolean> {
  const [before] = await sql<{ status: PayoutStatus }>(
    `select status from reluv_payout where id = ? and (?::text is null or seller_id = ?) for update`,
    [id, seller_id ?? null, seller_id ?? null]
  )
  if (!before) throw WalletErrors.PAYOUT_NOT_FOUND()
  if (before.status === to) return false
  const from = payoutStatus.sourcesOf(to)
  const moved = await changeStatus(sql, "reluv_payout", { ids: [id], from, to, actor, reason })
  if (moved.length === 0) {
    throw WalletErrors.PAYOUT_STATUS_NOT_ALLOWED({ from: before.status, to })
  }
  const [payout] = await sql<Omit<PayoutRow, "bank">>(
    `update reluv_payout set reason = coalesce(?, reason),
       paid_at = case when status = 'paid' then now() else paid_at end
     where id = ? returning id, seller_id, amount, fee, status, paid_at`,
    [reason, id]
  )
  if (payout) {
    const postings = payoutPostings({ ...payout, was_paid: payout.paid_at !== null })
    // Those of the steps before are booked: their keys keep them from being booked again.
    await book(sql, postings.slice(-1))
  }
  return true
}

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
