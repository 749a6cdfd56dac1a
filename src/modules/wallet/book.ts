import { subjectOf } from "../../domain/fact/facts"
import { OWED } from "../../domain/wallet/accounts"
import { LEDGER_EVENTS } from "../../domain/wallet/events"
import type { Posting } from "../../domain/wallet/posting"
import type { Sql } from "../../shared/sql"

/**
 * Writes postings down, each once, with the balances that they change. Call it last in the transaction of the
 * change: the balances are locked, in the order of their keys, until it commits. A balance below 0 fails the
 * whole.
 *
 * @returns the keys that this call wrote
 */
export async function book(sql: Sql, postings: readonly Posting[]): Promise<string[]> {
  if (postings.length === 0) return []
  await lockBalances(sql, postings)
  const given = postings.map(({ event, ...posting }, position) => {
    const { fact } = LEDGER_EVENTS[event]
    return { ...posting, event, position, fact, subject: subjectOf(fact) }
  })
  // A statement of its own: the one that waited for the locks still sees the balances as they were.
  const booked = await sql<{ key: string }>(
    `with given as (
       select g.*, clock_timestamp() as at from jsonb_to_recordset(?::jsonb) as g(
         position int, key text, event text, fact text, subject text, subject_id text, order_id text,
         seller_order_id text, seller_id text, entries jsonb)
     ), told as (
       select g.position, f.id, f.actor_type, f.actor_id, f.reason, greatest(f.created_at, r.created_at) as at
       from given g left join lateral (
         select * from reluv_fact where subject = g.subject and subject_id = g.subject_id and name = g.fact
         order by id desc limit 1
       ) f on true
       -- What a courier collected is a shop's once the courier has handed it over, however early the part was completed. Asked
       -- for by its fact: of a transfer of nothing there is no posting.
       left join lateral (
         select created_at from reluv_fact
         where g.event = 'part_completed' and subject = g.subject and subject_id = g.subject_id and name = ?
         order by id desc limit 1
       ) r on true
     ), booked as (
       insert into reluv_ledger_posting (id, key, event, fact_id, order_id, seller_order_id, seller_id,
         actor_type, actor_id, reason, happened_at, created_at)
       select ${idOf("lpst")}, g.key, g.event, f.id, g.order_id, g.seller_order_id, g.seller_id,
         coalesce(f.actor_type, 'system'), coalesce(f.actor_id, 'ledger'), f.reason,
         coalesce(f.at, now()), now()
       from given g join told f on f.position = g.position
       order by g.position
       on conflict (key) do nothing returning id, key
     ), written as (
       insert into reluv_ledger_entry (id, posting_id, account, owner, amount)
       select ${idOf("lent", "e.line")}, b.id, e.account, e.owner, e.amount
       from booked b join given g on g.key = b.key
         cross join lateral (
           select row_number() over () as line, *
           from jsonb_to_recordset(g.entries) as e(account text, owner text, amount bigint)) e
       order by g.position, e.line
       returning account, owner, amount
     ), changed as (
       update reluv_ledger_account a set balance = a.balance + w.amount, updated_at = now()
       from (
         select account, owner, sum(amount) as amount from written group by account, owner
       ) w
       where a.account = w.account and a.owner = w.owner
     )
     select key from booked`,
    [JSON.stringify(given), LEDGER_EVENTS.cash_remitted.fact]
  )
  return booked.map(({ key }) => key)
}

/** SQL: sorts by when it was booked, then by the place among those that are booked at once, and within one. */
function idOf(prefix: string, line = "0"): string {
  return `'${prefix}_' || lpad(to_hex((extract(epoch from g.at) * 1000000)::bigint), 13, '0')
    || lpad(to_hex(g.position), 3, '0') || lpad(to_hex(${line}), 2, '0')
    || substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)`
}

/** Whoever books locks the balances of all its owners first, in one order, so that nobody waits in a circle. */
export async function lockBalances(sql: Sql, postings: readonly Posting[]): Promise<void> {
  const owned = postings
    .flatMap(({ entries }) => entries)
    .filter(({ account }) => OWED.includes(account))
  if (owned.length === 0) return
  const accounts = owned.map(({ account }) => account)
  const owners = owned.map(({ owner }) => owner)
  await sql(
    `insert into reluv_ledger_account (id, account, owner)
     select 'lacc_' || replace(gen_random_uuid()::text, '-', ''), account, owner
     from (select distinct * from unnest(?::text[], ?::text[]) as o(account, owner)) o
     order by account, owner on conflict (account, owner) do nothing`,
    [accounts, owners]
  )
  await sql(
    `select 1 from reluv_ledger_account
     where (account, owner) in (select * from unnest(?::text[], ?::text[]))
     order by account, owner for update`,
    [accounts, owners]
  )
}
