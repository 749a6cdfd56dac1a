import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { endAllSessions } from "./sessions"

/** Its owner goes: from now on nothing opens, and what follows from the fact deletes the rest. */
export async function leave(sql: Sql, { id }: { id: string }): Promise<void> {
  const left = await sql(
    `insert into reluv_account as a (id, leaving_at, sessions_from) values (?, now(), clock_timestamp())
     on conflict (id) do update set leaving_at = now(), sessions_from = clock_timestamp(), updated_at = now()
       where a.leaving_at is null
     returning id`,
    [id]
  )
  if (left.length === 0) return
  await endAllSessions(sql, { customer_id: id, reason: "deleted" })
  const actor = { type: "customer" as const, id }
  await tell(sql, { name: "reluv.account.deletion-asked", subject_id: id, actor })
}

/** For how long they have been going, in milliseconds; null of who stays. */
export async function leavingFor(sql: Sql, { id }: { id: string }): Promise<number | null> {
  const [row] = await sql<{ ms: number }>(
    `select (extract(epoch from clock_timestamp() - leaving_at) * 1000)::float8 as ms
     from reluv_account where id = ? and leaving_at is not null and deleted_at is null`,
    [id]
  )
  return row?.ms ?? null
}

/** Something that they began in their last second keeps them. */
export async function stay(
  sql: Sql,
  { id, reasons }: { id: string; reasons: string[] }
): Promise<void> {
  const back = await sql(
    `update reluv_account set leaving_at = null, updated_at = now()
     where id = ? and leaving_at is not null returning id`,
    [id]
  )
  if (back.length === 0) return
  const actor = { type: "system" as const, id: "delete-account" }
  await tell(sql, {
    name: "reluv.account.deletion-stopped",
    subject_id: id,
    actor,
    data: { reasons },
  })
}

/** Nothing of a person is left here; that somebody was here, and went, is. */
export async function forgetPerson(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`delete from reluv_account_letter where customer_id = ?`, [id])
  await sql(`delete from reluv_account_code where customer_id = ?`, [id])
  await sql(`delete from reluv_account_session where customer_id = ?`, [id])
  const gone = await sql(
    `update reluv_account set deleted_at = now(), updated_at = now(), verified_email = null,
       verified_phone = null, birth_date = null, avatar_url = null, language = null
     where id = ? and deleted_at is null returning id`,
    [id]
  )
  if (gone.length === 0) return
  const actor = { type: "customer" as const, id }
  await tell(sql, { name: "reluv.account.deleted", subject_id: id, actor })
}
