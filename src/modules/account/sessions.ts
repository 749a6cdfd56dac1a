import { generateEntityId } from "@medusajs/framework/utils"
import { tell } from "../../shared/facts"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/** Who logged in, by which identity of Medusa's auth module. */
export type Login = { customer_id: string; auth_identity_id: string; auth_provider: string }
export type Session = Login & { id: string; turn: number }

export async function openSession(
  sql: Sql,
  { customer_id, auth_identity_id, auth_provider, days }: Login & { days: number }
): Promise<Session> {
  const [session] = await sql<Session>(
    `insert into reluv_account_session (id, customer_id, auth_identity_id, auth_provider, expires_at)
     values (?, ?, ?, ?, now() + make_interval(days => ?))
     returning id, customer_id, auth_identity_id, auth_provider, turn`,
    [generateEntityId(undefined, "accses"), customer_id, auth_identity_id, auth_provider, days]
  )
  return session as Session
}

/**
 * The next turn of a session, for whoever shows this one. Of many who show it at once, one goes on. A turn that
 * was used before ends the session, for the thief and for its owner. Null of what opens nothing.
 */
export async function turnSession(
  sql: Sql,
  { id, turn, days }: { id: string; turn: number; days: number }
): Promise<Session | null> {
  const [next] = await sql<Session>(
    `update reluv_account_session
     set turn = turn + 1, expires_at = now() + make_interval(days => ?), updated_at = now()
     where id = ? and turn = ? and ended_at is null and expires_at > now() and deleted_at is null
     returning id, customer_id, auth_identity_id, auth_provider, turn`,
    [days, id, turn]
  )
  if (next) return next
  const [stolen] = await sql<{ customer_id: string }>(
    `update reluv_account_session set ended_at = now(), end_reason = 'used twice', updated_at = now()
     where id = ? and turn > ? and ended_at is null and deleted_at is null returning customer_id`,
    [id, turn]
  )
  if (stolen) {
    await tell(sql, {
      name: "reluv.account.session-reused",
      subject_id: stolen.customer_id,
      actor: { type: "system", id: "refresh" },
      data: { session_id: id },
    })
  }
  return null
}

/** Logs out one device. */
export async function endSession(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_account_session set ended_at = now(), end_reason = 'logged out', updated_at = now()
     where id = ? and ended_at is null`,
    [id]
  )
}

const TABLES = ["reluv_account_session", "reluv_account_letter", "reluv_account_code"] as const

/** Deletes sessions, letters and codes that were over long ago. @returns how many */
export async function forgetOldLogins(sql: Sql, old: OlderThan): Promise<number> {
  let forgotten = 0
  for (const table of TABLES)
    forgotten += await forgetOldDays(sql, { table, since: "expires_at" }, old)
  return forgotten
}

export async function endAllSessions(
  sql: Sql,
  { customer_id, reason }: { customer_id: string; reason: string }
): Promise<void> {
  await sql(
    `update reluv_account_session set ended_at = now(), end_reason = ?, updated_at = now()
     where customer_id = ? and ended_at is null`,
    [reason, customer_id]
  )
}
