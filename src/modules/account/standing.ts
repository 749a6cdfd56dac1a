import { isBanned, type Standing } from "../../domain/account/standing"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { AccountErrors } from "./errors"
import { endAllSessions } from "./sessions"

const NOBODY: Standing = {
  exists: false,
  sessions_from: null,
  banned_at: null,
  banned_until: null,
}

/** What has to be known of somebody who shows a token. */
export async function readStanding(sql: Sql, { id }: { id: string }): Promise<Standing> {
  const [standing = NOBODY] = await readStandings(sql, { ids: [id] })
  return standing
}

/**
 * The same of many, in their order, in one statement by key. Medusa's `customer` is read by its columns, never
 * written.
 */
export async function readStandings(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<Standing[]> {
  type Times = Record<"sessions_from" | "banned_at" | "banned_until", Date | null>
  const rows = await sql<{ id: string } & Times>(
    `select c.id, a.sessions_from, a.banned_at, a.banned_until
     from customer c left join reluv_account a on a.id = c.id and a.deleted_at is null
     where c.id = any(?) and c.deleted_at is null and a.leaving_at is null`,
    [ids]
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  const ms = (date: Date | null) => date?.getTime() ?? null
  return ids.map((id) => {
    const row = known.get(id)
    if (!row) return NOBODY
    return {
      exists: true,
      sessions_from: ms(row.sessions_from),
      banned_at: ms(row.banned_at),
      banned_until: ms(row.banned_until),
    }
  })
}

/** Logs somebody out everywhere. A process that looked a moment ago believes an old token up to a second more. */
export async function endSessions(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<void> {
  await sql(
    `insert into reluv_account (id, sessions_from) values (?, clock_timestamp())
     on conflict (id) do update set sessions_from = clock_timestamp(), updated_at = now()`,
    [id]
  )
  await endAllSessions(sql, { customer_id: id, reason: reason ?? "ended" })
  await tell(sql, { name: "reluv.account.sessions-ended", subject_id: id, actor, reason })
}

/** The password is another one: who is logged in anywhere logs in again. */
export async function endForNewPassword(sql: Sql, { id }: { id: string }): Promise<void> {
  const actor = { type: "customer" as const, id }
  await tell(sql, { name: "reluv.account.password-changed", subject_id: id, actor })
  await endSessions(sql, { id, actor, reason: "password changed" })
}

type Ban = { id: string; actor: Actor; reason: string; until: Date | null }

/** Nothing of theirs opens any more, until the ban ends. Banned again: with the new reason and end. */
export async function ban(sql: Sql, { id, actor, reason, until }: Ban): Promise<void> {
  await sql(
    `insert into reluv_account (id, banned_at, banned_until, ban_reason, sessions_from)
     values (?, now(), ?, ?, clock_timestamp())
     on conflict (id) do update set banned_at = now(), banned_until = excluded.banned_until,
       ban_reason = excluded.ban_reason, sessions_from = clock_timestamp(), updated_at = now()`,
    [id, until, reason]
  )
  await endAllSessions(sql, { customer_id: id, reason: "banned" })
  const data = { until: until?.toISOString() ?? "" }
  await tell(sql, { name: "reluv.account.banned", subject_id: id, actor, reason, data })
}

/** @returns whether they were banned */
export async function unban(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<boolean> {
  const lifted = await sql(
    `update reluv_account set banned_at = null, banned_until = null, ban_reason = null, updated_at = now()
     where id = ? and banned_at is not null returning id`,
    [id]
  )
  if (lifted.length === 0) return false
  await tell(sql, { name: "reluv.account.unbanned", subject_id: id, actor, reason })
  return true
}

/** Throws `ACCOUNT_BANNED`. */
export async function requireNotBanned(sql: Sql, { id }: { id: string }): Promise<void> {
  const [row] = await sql<{
    banned_at: Date | null
    banned_until: Date | null
    ban_reason: string | null
  }>(
    `select banned_at, banned_until, ban_reason from reluv_account where id = ? and deleted_at is null`,
    [id]
  )
  if (!row) return
  const { banned_at, banned_until: until, ban_reason: reason } = row
  const times = { banned_at: banned_at?.getTime() ?? null, banned_until: until?.getTime() ?? null }
  if (isBanned(times, Date.now()))
    throw AccountErrors.ACCOUNT_BANNED({ until: until?.toISOString() ?? null, reason })
}
