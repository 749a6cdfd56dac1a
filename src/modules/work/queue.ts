import { MAX_ATTEMPTS, retryDelaySeconds } from "../../domain/work/retry-delay"
import type { WorkState } from "../../domain/work/work-state"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"
import { WorkErrors } from "./errors"

export type NewWork = { kind: string; key: string; args: Record<string, unknown> }

export type ClaimedWork = {
  id: string
  kind: string
  args: Record<string, unknown>
  /** This one included. */
  attempts: number
}

const ERRORS_KEPT = 5

/** Writes work down, each key once, in the transaction of what calls for it. */
export async function addWork(sql: Sql, work: readonly NewWork[]): Promise<void> {
  if (work.length === 0) return
  await sql(
    `insert into reluv_work (id, kind, key, args, next_attempt_at, errors)
     select 'work_' || replace(gen_random_uuid()::text, '-', ''), kind, key, args, now(), '[]'
     from jsonb_to_recordset(?::jsonb) as w(kind text, key text, args jsonb)
     on conflict (key) do nothing`,
    [JSON.stringify(work)]
  )
}

/**
 * Takes work that is due, longest waiting first, for one worker. A lease that ended (its worker died)
 * makes work due again, and counts as a try. Any number of processes may call at once.
 */
export function claimWork(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<ClaimedWork[]> {
  return sql(
    `update reluv_work w set attempts = w.attempts + 1, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     where w.id = any(array(
       select id from reluv_work
       where state = 'queued' and next_attempt_at <= now()
         and (lease_until is null or lease_until < now())
       order by next_attempt_at limit ? for update skip locked
     )) returning w.id, w.kind, w.args, w.attempts`,
    [lease_seconds, limit]
  )
}

export async function finishWork(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_work set state = 'done', done_at = now(), lease_until = null, updated_at = now()
     where id = ? and state = 'queued'`,
    [id]
  )
}

/** Puts work back for a later try, further away each time; in the end it is `dead`. @returns its state */
export async function failWork(
  sql: Sql,
  { id, attempts, error }: { id: string; attempts: number; error: string }
): Promise<WorkState> {
  const [row] = await sql<{ state: WorkState }>(
    `update reluv_work set lease_until = null, updated_at = now(),
       state = case when state = 'queued' and ? then 'dead' else state end,
       next_attempt_at = now() + make_interval(secs => ?),
       errors = coalesce((
         select jsonb_agg(e.value order by e.place) from (
           select value, place
           from jsonb_array_elements(errors || jsonb_build_array(jsonb_build_object(
             'at', now(), 'attempt', ?::int, 'error', ?::text))) with ordinality as all_of(value, place)
           order by place desc limit ?
         ) e
       ), '[]')
     where id = ? returning state`,
    [attempts >= MAX_ATTEMPTS, retryDelaySeconds(attempts), attempts, error, ERRORS_KEPT, id]
  )
  if (!row) throw WorkErrors.WORK_NOT_FOUND()
  return row.state
}

/** Tries dead work again from the start. Throws `WORK_NOT_FOUND`, `WORK_NOT_DEAD`. */
export async function replayWork(sql: Sql, { id }: { id: string }): Promise<void> {
  const replayed = await sql(
    `update reluv_work set state = 'queued', attempts = 0, next_attempt_at = now(), lease_until = null,
       updated_at = now()
     where id = ? and state = 'dead' returning id`,
    [id]
  )
  if (replayed.length > 0) return
  const known = await sql(`select 1 from reluv_work where id = ?`, [id])
  throw known.length > 0 ? WorkErrors.WORK_NOT_DEAD() : WorkErrors.WORK_NOT_FOUND()
}

/** Deletes work that was done long ago, so many rows at a time. @returns how many */
export function forgetDoneWork(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(sql, { table: "reluv_work", since: "done_at", where: "state = 'done'" }, old)
}
