import type { Booked } from "../../domain/statement/statement"
import type { Sql } from "../../shared/sql"

const BEGINS = `(? || '-01')::timestamp at time zone 'Asia/Jakarta'`
const ENDS = `((? || '-01')::timestamp + interval '1 month') at time zone 'Asia/Jakarta'`

/** What a shop could be paid out as a month began. */
export async function readOpening(
  sql: Sql,
  { seller_id, month }: { seller_id: string; month: string }
): Promise<number> {
  const [row] = await sql<{ balance: number }>(
    `select coalesce(sum(e.amount), 0)::float8 as balance
     from reluv_ledger_entry e join reluv_ledger_posting l on l.id = e.posting_id
     where e.account = 'seller_available' and e.owner = ? and l.happened_at < ${BEGINS}`,
    [seller_id, month]
  )
  return row?.balance ?? 0
}

/** What changed that in the month, the first first; with the bank as its key. */
export function listBookedInMonth(
  sql: Sql,
  { seller_id, month }: { seller_id: string; month: string }
): Promise<(Omit<Booked, "account"> & { bank: string | null; last_digits: string | null })[]> {
  return sql(
    `select l.event, to_char(l.happened_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day,
       m.amount::float8 as amount, m.commission::float8 as commission,
       m.commission_tax::float8 as commission_tax, m.refunded::float8 as refunded,
       l.reason, p.number, p.commission as agreed, a.bank, a.last_digits
     from reluv_ledger_posting l
     cross join lateral (
       select sum(amount) filter (where account = 'seller_available') as amount,
         coalesce(sum(amount) filter (where account = 'commission'), 0) as commission,
         coalesce(sum(amount) filter (where account = 'commission_tax'), 0) as commission_tax,
         coalesce(sum(amount) filter (where account = 'refund_owed'), 0) as refunded
       from reluv_ledger_entry where posting_id = l.id
     ) m
     left join reluv_seller_order p on p.id = l.seller_order_id
     left join reluv_payout o on o.id = split_part(l.key, ':', 2) and l.event like 'payout%'
     left join reluv_bank_account a on a.id = o.bank_account_id
     where l.seller_id = ? and l.happened_at >= ${BEGINS} and l.happened_at < ${ENDS} and m.amount is not null
     order by l.happened_at, l.id`,
    [seller_id, month, month]
  )
}
