import type { Sql } from "../../shared/sql"

export type UntoldFact = {
  id: string
  name: string
  subject_id: string
  order_id: string | null
  data: Record<string, unknown>
}

/** Whether there is something to tell: asked all the time, so it costs nothing but itself. */
export async function hasUntold(sql: Sql): Promise<boolean> {
  const found = await sql(
    `select 1 from reluv_fact
     where told_at is null and (lease_until is null or lease_until < now()) limit 1`
  )
  return found.length > 0
}

/**
 * Takes facts that were not told yet, oldest first, for one relay. A lease that ended (its process died)
 * gives them to the next. Any number of processes may call at once: nobody gets another's.
 */
export async function takeUntold(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<UntoldFact[]> {
  return sql(
    `with taken as (
       update reluv_fact f set lease_until = now() + make_interval(secs => ?)
       where f.id = any(array(
         select id from reluv_fact
         where told_at is null and (lease_until is null or lease_until < now())
         order by id limit ? for update skip locked
       )) returning f.id, f.name, f.subject_id, f.order_id, f.data
     )
     select * from taken order by id`,
    [lease_seconds, limit]
  )
}

export async function recordTold(sql: Sql, { ids }: { ids: readonly string[] }): Promise<void> {
  await sql(`update reluv_fact set told_at = now(), lease_until = null where id = any(?)`, [ids])
}

/**
 * Deletes facts that were told long ago, of the oldest so many: their ids sort as things happened, so
 * nothing else is looked at. @returns how many
 */
export async function forgetOldFacts(
  sql: Sql,
  { older_than_days, limit }: { older_than_days: number; limit: number }
): Promise<number> {
  const gone = await sql(
    `delete from reluv_fact where id in (
       select id from (select id, told_at from reluv_fact order by id limit ?) oldest
       where told_at < now() - make_interval(days => ?)
     ) returning id`,
    [limit, older_than_days]
  )
  return gone.length
}
