import { formatRupiah } from "../../domain/money/rupiah"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { ADJUSTED } from "../../domain/wallet/adjustment"
import { type AdjustmentBooks, adjustmentPostings } from "../../domain/wallet/adjustment-postings"
import { type PayoutBooks, payoutPostings } from "../../domain/wallet/payout-postings"
import type { Entry, Posting } from "../../domain/wallet/posting"
import { postingsOf } from "../../domain/wallet/purchase-postings"
import type { Sql } from "../../shared/sql"
import { type BookedPosting, POSTINGS, readBooksAndLedger } from "./books"

/** Something that the ledger says and should not, or the other way round: which row, and what is wrong. */
export type Wrong = { at: string; says: string }

/** Orders that have books, a page after `after`. */
export function listPurchases(
  sql: Sql,
  { after, limit }: { after: string; limit: number }
): Promise<{ order_id: string }[]> {
  return sql(
    `(select order_id from reluv_purchase_payment where order_id > ? order by order_id limit ?)
     union (select distinct order_id from reluv_purchase_refund where order_id > ? order by order_id limit ?)
     order by order_id limit ?`,
    [after, limit, after, limit, limit]
  )
}

/** Compares what the ledger says of purchases with what follows from their books, the oldest posting first. */
export async function auditPurchases(
  sql: Sql,
  { order_ids }: { order_ids: readonly string[] }
): Promise<Wrong[]> {
  const books = await readBooksAndLedger(sql, { order_ids })
  return books.flatMap(({ booked, ...one }) => differences(postingsOf(one), booked))
}

function differences(expected: readonly Posting[], there: readonly BookedPosting[]): Wrong[] {
  const booked = new Map(there.map((posting) => [posting.key, told(posting.entries)]))
  const known = new Set(expected.map(({ key }) => key))
  return [
    ...expected.flatMap(({ key, entries }) => {
      const found = booked.get(key)
      if (found === told(entries)) return []
      const says = found
        ? `it says ${found}, and should say ${told(entries)}`
        : `it is missing: ${told(entries)}`
      return [{ at: key, says }]
    }),
    ...there
      .filter(({ key }) => !known.has(key))
      .map(({ key, entries }) => ({
        at: key,
        says: `nothing that happened says ${told(entries)}`,
      })),
  ]
}

/** With its dots, also where PostgreSQL says it: logs keep no long row of digits, which may be an account's number. */
function said(amount: number | string | null): string {
  return amount === null ? "nothing" : formatRupiah(Number(amount))
}

function told(entries: readonly Entry[]): string {
  return entries
    .map(({ account, owner, amount }) => `${account}${owner && ` of ${owner}`} ${said(amount)}`)
    .sort()
    .join(", ")
}

/** The same for payouts, a page after `after`. @returns `next`: where to go on, null behind the last one */
export async function auditPayouts(
  sql: Sql,
  { after, limit }: { after: string; limit: number }
): Promise<{ next: string | null; wrongs: Wrong[] }> {
  const payouts = await sql<PayoutBooks & { booked: BookedPosting[] }>(
    `select p.id, p.seller_id, p.amount, p.fee, p.status, p.paid_at is not null as was_paid, (
       select coalesce(${POSTINGS}, '[]') from reluv_ledger_posting l
       where l.key in ('payout_requested:' || p.id, 'payout_paid:' || p.id, 'payout_rejected:' || p.id,
         'payout_cancelled:' || p.id, 'payout_returned:' || p.id)) as booked
     from reluv_payout p where p.id > ? order by p.id limit ?`,
    [after, limit]
  )
  const next = payouts.length < limit ? null : (payouts.at(-1)?.id ?? null)
  return {
    next,
    wrongs: payouts.flatMap(({ booked, ...one }) => differences(payoutPostings(one), booked)),
  }
}

/** The same for what was booked by hand, a page after `after`. */
export async function auditAdjustments(
  sql: Sql,
  { after, limit }: { after: string; limit: number }
): Promise<{ next: string | null; wrongs: Wrong[] }> {
  const adjustments = await sql<AdjustmentBooks & { booked: BookedPosting[] }>(
    `select a.id, a.kind, a.amount, a.seller_id, a.order_id, a.seller_order_id, a.status,
       a.reversal_of is not null as is_reversal, (
       select coalesce(${POSTINGS}, '[]') from reluv_ledger_posting l
       where l.key = 'adjustment:' || a.id) as booked
     from reluv_ledger_adjustment a where a.id > ? order by a.id limit ?`,
    [after, limit]
  )
  const next = adjustments.length < limit ? null : (adjustments.at(-1)?.id ?? null)
  return {
    next,
    wrongs: adjustments.flatMap(({ booked, ...one }) =>
      differences(adjustmentPostings(one), booked)
    ),
  }
}

/** A sum as PostgreSQL has it, which may be too long for a number of ours. */
type Sum = string | number | null

/** Postings that do not make 0, and balances that are not the sum of their entries or are below 0. */
export async function auditSums(sql: Sql, { limit }: { limit: number }): Promise<Wrong[]> {
  const uneven = await sql<{ at: string; entries: Sum }>(
    `select p.key as at, sum(e.amount) as entries
     from reluv_ledger_entry e left join reluv_ledger_posting p on p.id = e.posting_id
     group by e.posting_id, p.key having sum(e.amount) <> 0 or p.key is null limit ?`,
    [limit]
  )
  const wrong = await sql<{ at: string; balance: Sum; entries: Sum }>(
    `select format('%s of %s', coalesce(a.account, s.account), coalesce(a.owner, s.owner)) as at,
       a.balance, s.total as entries
     from reluv_ledger_account a full join (
       select account, owner, sum(amount) as total from reluv_ledger_entry
       where owner <> '' group by account, owner
     ) s on s.account = a.account and s.owner = a.owner
     where a.balance is distinct from coalesce(s.total, 0) or a.balance < 0 limit ?`,
    [limit]
  )
  return [
    ...uneven.map(({ at, entries }) => ({ at, says: `its entries make ${said(entries)}` })),
    ...wrong.map(({ at, balance, entries }) => ({
      at,
      says: `its balance is ${said(balance)}, its entries make ${said(entries)}`,
    })),
  ]
}

/**
 * What lies at the vendors by the ledger, and by the tables that it follows from: payments less refunds and payouts, and
 * what was booked by hand. A sum that differs while no purchase does is of an order without books.
 */
export async function auditTotals(sql: Sql, _: Record<never, never>): Promise<Wrong[]> {
  const wrong = await sql<{ at: string; ledger: Sum; tables: Sum }>(
    `with by_hand(account, total) as (
       select k.account, -sum(a.amount * k.sign * case when a.reversal_of is null then 1 else -1 end)
       from reluv_ledger_adjustment a
         join jsonb_to_recordset(?::jsonb) as k(kind text, account text, sign int) on k.kind = a.kind
       where a.status = 'approved' group by k.account
     ), known(account, total) as (
       select 'gateway', (select coalesce(sum(amount), 0) from reluv_purchase_payment
            where paid_by is not null and payment_type is distinct from '${CASH_ON_DELIVERY}')
         + (select coalesce(sum(amount), 0) from reluv_purchase_refund
            where seller_order_id is null and credit is null and known_key is null)
         - (select coalesce(sum(amount), 0) from reluv_purchase_refund
            where status = 'done' and rail = 'gateway')
       union all
       select 'store_credit', (select coalesce(sum(credit_total), 0) from reluv_purchase_payment
            where paid_by is not null)
         + (select coalesce(sum(amount), 0) from reluv_purchase_refund
            where seller_order_id is null and credit is not null)
         - (select coalesce(sum(amount), 0) from reluv_purchase_refund
            where status = 'done' and rail = 'credit')
       union all
       select 'bank', -(select coalesce(sum(amount), 0) from reluv_purchase_refund
            where status = 'done' and rail = 'manual')
         - (select coalesce(sum(amount - fee), 0) from reluv_payout
            where paid_at is not null and status <> 'returned')
         + (select coalesce(sum(cash_remitted), 0) from reluv_seller_order where deleted_at is null)
       union all
       select 'courier_cash', (select coalesce(sum(cash_due), 0) from reluv_seller_order
            where delivered_at is not null and deleted_at is null)
         - (select coalesce(sum(cash_remitted + cash_fee), 0) from reluv_seller_order
            where deleted_at is null)
     ), tables(account, total) as (
       select account, sum(total) from (
         select * from known
         union all select * from by_hand where account in (select account from known)
       ) both_of_them group by account
     )
     select t.account as at, -l.total as ledger, t.total as tables
     from tables t cross join lateral (
       select coalesce(sum(amount), 0) as total from reluv_ledger_entry where account = t.account
     ) l
     where -l.total <> t.total
     union all
     select 'rounding', sum(amount), 0 from reluv_ledger_entry
     where account = 'rounding' having sum(amount) <> 0`,
    [JSON.stringify(ADJUSTED)]
  )
  return wrong.map(({ at, ledger, tables }) => ({
    at,
    says: `the ledger has ${said(ledger)} there, the tables ${said(tables)}`,
  }))
}
