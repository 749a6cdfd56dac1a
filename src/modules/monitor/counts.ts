import type { Sql } from "../../shared/sql"

/** What waits for a person, and what was given up. Each is counted by an index of its own, so that it costs what it finds. */
export type Backlog = {
  dead_webhooks: number
  dead_work: number
  /** Of the last day. */
  lost_mails: number
  stuck: number
  ledger_wrong: number
  cards_drifted: number
  days_drifted: number
  open_tasks: number
  /** Seconds since the oldest card that is to be written was marked. */
  cards_waiting: number
}

export async function readBacklog(sql: Sql): Promise<Backlog> {
  const [row] = await sql<Omit<Backlog, "tasks"> & { tasks: Record<string, number> }>(
    `select
       (select count(*)::int from reluv_webhook_message where status = 'dead') as dead_webhooks,
       (select count(*)::int from reluv_work where state = 'dead') as dead_work,
       (select count(*)::int from reluv_message
         where state in ('dead', 'unknown') and created_at > now() - interval '1 day') as lost_mails,
       coalesce((select extract(epoch from now() - marked_at) from reluv_listing_card_due
         where retry_at is null order by marked_at limit 1), 0)::float as cards_waiting,
       coalesce((select jsonb_object_agg(kind, n) from (
         select kind, count(*)::int as n from reluv_operator_task where status = 'open' group by kind
       ) t), '{}') as tasks`
  )
  if (!row) throw new Error("the backlog could not be read")
  const { tasks, ...counts } = row
  return {
    ...counts,
    stuck: tasks.stuck_work ?? 0,
    ledger_wrong: tasks.ledger_wrong ?? 0,
    cards_drifted: tasks.cards_drifted ?? 0,
    days_drifted: tasks.analytics_drifted ?? 0,
    open_tasks: Object.values(tasks).reduce((sum, count) => sum + count, 0),
  }
}

/** Of a vendor: its last webhook, and the last news that should have been told of by one; milliseconds since 1970. */
export type Heard = { last_webhook_at: number | null; expected_since: number | null }

/** News that a vendor must have told us of, by vendor. It may have been learnt by asking. */
const NEWS = {
  midtrans: `select max(updated_at) from reluv_payment_attempt where status = 'paid'`,
  biteship: `select max(booked_at) from reluv_seller_shipment
    where provider = 'biteship' and status = 'booked' and booked_at < now() - interval '6 hours'`,
  iris: `select max(p.paid_at) from reluv_payout p where p.status = 'paid'
    and exists (select 1 from reluv_payout_attempt a where a.payout_id = p.id and a.way = 'iris')`,
} as const

/** Reads tables that grow with orders: for a person who asks, not for a scrape. */
export async function readHeard(
  sql: Sql,
  { vendor }: { vendor: keyof typeof NEWS }
): Promise<Heard> {
  const [row] = await sql<Heard>(
    `select (extract(epoch from (select max(updated_at) from reluv_webhook_message
         where vendor = ? and subject <> 'unknown')) * 1000)::float as last_webhook_at,
       (extract(epoch from (${NEWS[vendor]})) * 1000)::float as expected_since`,
    [vendor]
  )
  return row ?? { last_webhook_at: null, expected_since: null }
}

/** Bookings of the last day that Biteship refused by this number. */
export async function countRefusedBookings(
  sql: Sql,
  { codes }: { codes: readonly number[] }
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_seller_shipment
     where status in ('booking', 'failed') and updated_at > now() - interval '1 day'
       and error like any(select '%' || code || '%' from unnest(?::text[]) code)`,
    [codes.map(String)]
  )
  return row?.count ?? 0
}

/** Delivered parcels of so many days ago that were paid at the door, and whose money nobody has written down. */
export async function countLateCash(
  sql: Sql,
  { days }: { days: number }
): Promise<{ overdue: number; oldest_days: number }> {
  const [row] = await sql<{ overdue: number; oldest_days: number }>(
    `select count(*)::int as overdue,
       coalesce(floor(extract(epoch from now() - min(delivered_at)) / 86400), 0)::int as oldest_days
     from reluv_seller_order
     where cash_due is not null and delivered_at < now() - make_interval(days => ?)
       and cash_remitted is null and deleted_at is null`,
    [days]
  )
  return row ?? { overdue: 0, oldest_days: 0 }
}

/** The database's own clock, in milliseconds since 1970. */
export async function readClock(sql: Sql): Promise<number> {
  const [row] = await sql<{ now: number }>(
    `select (extract(epoch from clock_timestamp()) * 1000)::float as now`
  )
  return row?.now ?? Number.NaN
}

/** What PostgreSQL has for all, without what it keeps for its owner. */
export async function countConnections(sql: Sql): Promise<number> {
  const [row] = await sql<{ free: number }>(
    `select current_setting('max_connections')::int
       - current_setting('superuser_reserved_connections')::int as free`
  )
  return row?.free ?? 0
}

/** Pieces that checkouts hold, and those whose hold is over without an end: somebody died over them. */
export async function countHolds(sql: Sql): Promise<{ running: number; over: number }> {
  const [row] = await sql<{ running: number; over: number }>(
    `select count(*) filter (where expires_at > now())::int as running,
       count(*) filter (where expires_at <= now())::int as over
     from reluv_piece_claim where status = 'held'`
  )
  return row ?? { running: 0, over: 0 }
}
