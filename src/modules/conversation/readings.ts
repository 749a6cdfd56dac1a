import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

/**
 * Writes down that an operator reads what two people wrote to each other: once an hour however often their page asks,
 * and again where they read it for another reason.
 */
export async function noteReading(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<void> {
  const [noted] = await sql(
    `insert into reluv_conversation_reading as r (id, conversation_id, reason, noted_at) values (?, ?, ?, now())
     on conflict (id) do update set noted_at = now(), updated_at = now(), reason = excluded.reason
     where r.noted_at < now() - interval '1 hour' or (excluded.reason is not null and excluded.reason is distinct from r.reason)
     returning id`,
    [`${id}.${actor.id}`, id, reason]
  )
  if (noted) await tell(sql, { name: "reluv.conversation.read", subject_id: id, actor, reason })
}
