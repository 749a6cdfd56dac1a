import type { AccountName } from "../../domain/wallet/accounts"
import type { LedgerEvent } from "../../domain/wallet/events"
import type { Entry } from "../../domain/wallet/posting"
import type { Sql } from "../../shared/sql"

export type Balance = { account: AccountName; owner: string; balance: number }

/** What somebody has in each of their accounts that was ever used. */
export function listBalancesOf(sql: Sql, { owner }: { owner: string }): Promise<Balance[]> {
  return sql<Balance>(
    `select account, owner, balance::float8 as balance from reluv_ledger_account
     where owner = ? order by account`,
    [owner]
  )
}

/** What is in each account together: all of them make 0. */
export function sumAccounts(
  sql: Sql,
  _: Record<never, never>
): Promise<{ account: AccountName; balance: number }[]> {
  return sql(
    `select account, sum(amount)::float8 as balance from reluv_ledger_entry
     group by account order by account`
  )
}

export type BookedPosting = {
  id: string
  event: LedgerEvent
  happened_at: Date
  order_id: string | null
  seller_order_id: string | null
  seller_id: string | null
  actor: string
  reason: string | null
  entries: Entry[]
}

/** What was booked, the newest first: all, of a purchase, of a part, of a shop. */
export async function listPostings(
  sql: Sql,
  {
    order_id = null,
    seller_order_id = null,
    seller_id = null,
    limit,
    offset,
  }: {
    order_id?: string | null
    seller_order_id?: string | null
    seller_id?: string | null
    limit: number
    offset: number
  }
): Promise<{ postings: BookedPosting[]; count: number }> {
  const wanted = Object.entries({ order_id, seller_order_id, seller_id }).flatMap(
    ([column, value]) => (value === null ? [] : [{ column, value }])
  )
  const where = wanted.map(({ column }) => `p.${column} = ?`).join(" and ") || "true"
  const values = wanted.map(({ value }) => value)
  const postings = await sql<BookedPosting>(
    `select p.id, p.event, p.happened_at, p.order_id, p.seller_order_id, p.seller_id,
       p.actor_type as actor, p.reason, (
         select json_agg(json_build_object('account', e.account, 'owner', e.owner, 'amount', e.amount)
           order by e.id)
         from reluv_ledger_entry e where e.posting_id = p.id) as entries
     from reluv_ledger_posting p where ${where} order by p.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const [all] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_ledger_posting p where ${where}`,
    values
  )
  return { postings, count: all?.count ?? 0 }
}
