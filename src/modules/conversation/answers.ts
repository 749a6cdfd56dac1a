import { RESPONSE_DAYS } from "../../domain/conversation/conversation"
import { forgetOldDays } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/** A shop answered somebody who waited; it is measured anew soon. */
export async function noteAnswer(
  sql: Sql,
  { seller_id, asked_at, answered_at }: { seller_id: string; asked_at: Date; answered_at: Date }
): Promise<void> {
  await sql(
    `insert into reluv_chat_answer (id, seller_id, waited_seconds, answered_at)
     values ('cans_' || replace(gen_random_uuid()::text, '-', ''), ?,
       greatest(0, extract(epoch from ?::timestamptz - ?::timestamptz))::int, ?)`,
    [seller_id, answered_at, asked_at, answered_at]
  )
  await sql(
    `insert into reluv_response_time (id, due_at) values (?, now())
     on conflict (id) do update set due_at = now(), updated_at = now()`,
    [seller_id]
  )
}

export type ResponseTimeRow = { id: string; median_seconds: number; answers: number }

/** How fast these shops answer; those that answered nobody lately have no row. */
export function readResponseTimes(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<ResponseTimeRow[]> {
  return sql(
    `select id, median_seconds, answers from reluv_response_time
     where id = any(?) and median_seconds is not null`,
    [ids]
  )
}

/** Measures shops that answered somebody, or whose answers grow old; each by one process. @returns how many */
export async function measureResponseTimes(
  sql: Sql,
  { limit }: { limit: number }
): Promise<number> {
  // Locked first, and read by another statement: what is answered meanwhile waits, and makes it due again.
  const due = await sql<{ id: string }>(
    `select id from reluv_response_time where due_at <= now() order by due_at limit ?
     for update skip locked`,
    [limit]
  )
  if (due.length === 0) return 0
  await sql(
    `update reluv_response_time t set median_seconds = m.median, answers = m.answers, measured_at = now(),
       updated_at = now(), due_at = case when m.answers > 0 then now() + interval '1 day' end
     from (
       select due.id, count(a.id)::int as answers,
         percentile_disc(0.5) within group (order by a.waited_seconds) as median
       from unnest(?::text[]) as due(id)
       left join reluv_chat_answer a on a.seller_id = due.id
         and a.answered_at > now() - make_interval(days => ${RESPONSE_DAYS})
       group by due.id
     ) m where t.id = m.id`,
    [due.map(({ id }) => id)]
  )
  return due.length
}

/** Answers that count no more. @returns how many */
export function forgetAnswers(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const old = { table: "reluv_chat_answer", since: "answered_at" }
  return forgetOldDays(sql, old, { older_than_days: RESPONSE_DAYS, limit })
}
