import { IRIS_STATUSES, irisOutcome, isNewer } from "../../domain/wallet/iris-status"
import type { PayoutStatus } from "../../domain/wallet/payout-status"
import { claimDue } from "../../shared/due"
import type { Actor, Sql } from "../../shared/sql"
import { movePayout } from "./payouts"

/** Longer than its calls may take. */
const LEASE_SECONDS = 60

/** Takes payouts at Midtrans whose answer or end is still to come, each for one worker. */
export function claimAttempts(
  sql: Sql,
  { limit }: { limit: number }
): Promise<{ id: string; payout_id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_payout_attempt",
      where: `t.way = 'iris' and t.ended_at is null`,
      since: "t.created_at",
      limit,
      lease_seconds: LEASE_SECONDS,
    },
    "t.id, t.payout_id"
  )
}

export type OpenAttempt = {
  reference: string
  vendor_reference: string | null
  vendor_status: string | null
  key_until: Date | null
  created_at: Date
  bank_account_id: string
  bank: string
  holder: string
  /** Rupiah that the account is given. */
  amount: number
}

/** What is being paid; null once it is known how it went. */
export async function readOpenAttempt(
  sql: Sql,
  { id }: { id: string }
): Promise<OpenAttempt | null> {
  const [attempt] = await sql<OpenAttempt>(
    `select t.reference, t.vendor_reference, t.vendor_status, t.key_until, t.created_at, p.bank_account_id, a.bank,
       a.holder, p.amount - p.fee as amount
     from reluv_payout_attempt t join reluv_payout p on p.id = t.payout_id
       join reluv_bank_account a on a.id = p.bank_account_id
     where t.id = ? and t.ended_at is null`,
    [id]
  )
  return attempt ?? null
}

/** Written down before the vendor is called for the first time. */
export async function beginCalling(
  sql: Sql,
  { id, key_until }: { id: string; key_until: Date }
): Promise<void> {
  await sql(
    `update reluv_payout_attempt set key_until = ?, updated_at = now() where id = ? and key_until is null`,
    [key_until, id]
  )
}

/** What the vendor calls it; the first answer counts. */
export async function nameAttempt(
  sql: Sql,
  { id, vendor_reference }: { id: string; vendor_reference: string }
): Promise<void> {
  await sql(
    `update reluv_payout_attempt set vendor_reference = ?, vendor_status = 'queued', updated_at = now()
     where id = ? and vendor_reference is null`,
    [vendor_reference, id]
  )
}

/** The vendor refused it at once: it was not paid. One whose end is known stays as it is. */
export async function failAttempt(
  sql: Sql,
  { id, reason, actor }: { id: string; reason: string; actor: Actor }
): Promise<void> {
  const [open] = await sql<{ payout_id: string }>(
    `select payout_id from reluv_payout_attempt where id = ? and ended_at is null for update`,
    [id]
  )
  if (open) await movePayout(sql, { id: open.payout_id, to: "failed", reason, actor })
}

/** All is well with it: it is asked about again after a while. */
export async function restAttempt(
  sql: Sql,
  { id, seconds }: { id: string; seconds: number }
): Promise<void> {
  await sql(
    `update reluv_payout_attempt set tries = 0, retry_at = now() + make_interval(secs => ?) where id = ?`,
    [seconds, id]
  )
}

/** Whether the vendor may still make a payout that it has not named to us. */
export async function isAwaitingName(sql: Sql, _: Record<never, never>): Promise<boolean> {
  const [waiting] = await sql(
    `select 1 from reluv_payout_attempt
     where way = 'iris' and ended_at is null and vendor_reference is null and key_until is not null limit 1`
  )
  return waiting !== undefined
}

export type VendorNews = {
  vendor_reference: string
  status: string
  reason: string | null
  actor: Actor
}

/**
 * `not_ours`: nothing of ours is called that. `old`: it is known, or something newer is. `contradicted`: our books
 * say something that does not go with it, so that somebody has to look.
 */
export type NewsOutcome = PayoutStatus | "not_ours" | "old" | "noted" | "contradicted"

/** Takes what the vendor says of a payout: once, and never an older word over a newer one. */
export async function takeVendorNews(
  sql: Sql,
  { vendor_reference, status, reason, actor }: VendorNews
): Promise<NewsOutcome> {
  const [attempt] = await sql<{ id: string; payout_id: string; vendor_status: string | null }>(
    `select id, payout_id, vendor_status from reluv_payout_attempt where vendor_reference = ? for update`,
    [vendor_reference]
  )
  if (!attempt) return "not_ours"
  const known = IRIS_STATUSES.find((name) => name === status)
  if (!known) return "contradicted"
  if (!isNewer(known, attempt.vendor_status)) return "old"
  await sql(`update reluv_payout_attempt set vendor_status = ?, updated_at = now() where id = ?`, [
    known,
    attempt.id,
  ])
  const [payout] = await sql<{ status: PayoutStatus; is_last: boolean }>(
    `select status, not exists(
       select 1 from reluv_payout_attempt t where t.payout_id = p.id and t.created_at > (
         select created_at from reluv_payout_attempt where id = ?)) as is_last
     from reluv_payout p where id = ? for update`,
    [attempt.id, attempt.payout_id]
  )
  const to = payout && irisOutcome(known, payout.status)
  if (to === null) return "noted"
  if (!to || !payout.is_last) return "contradicted"
  await movePayout(sql, { id: attempt.payout_id, to, actor, reason })
  return to
}
