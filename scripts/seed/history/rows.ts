import type { FactName } from "../../../src/domain/fact/facts"
import { subjectOf } from "../../../src/domain/fact/facts"
import type { Actor, Sql } from "../../../src/shared/sql"

/** Writes rows as they are given, in one statement; columns that are left out get their defaults. */
export async function insertRows(
  sql: Sql,
  table: string,
  rows: readonly Record<string, unknown>[]
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(", ")
  await sql(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
    [JSON.stringify(rows)]
  )
}

/** The rows of many things, by their tables: each table in one statement, in the order in which they are named. */
export async function insertTables(
  sql: Sql,
  given: readonly Record<string, readonly Record<string, unknown>[]>[]
): Promise<void> {
  const tables = new Set(given.flatMap((rows) => Object.keys(rows)))
  for (const table of tables)
    await insertRows(
      sql,
      table,
      given.flatMap((rows) => rows[table] ?? [])
    )
}

/** Something that happened in the past. */
export type PastFact = {
  name: FactName
  subject_id: string
  order_id?: string
  from?: string
  /** Where it is a move of a status. */
  to?: string
  actor: Actor
  reason?: string
  data?: Record<string, unknown>
  at: Date
}

/** Facts that everybody was told of long ago: no mail is sent of a sample's past. */
export async function tellPast(sql: Sql, facts: readonly PastFact[]): Promise<void> {
  const rows = facts.map(({ actor, at, ...fact }) => ({
    from: null,
    to: null,
    order_id: null,
    reason: null,
    data: {},
    ...fact,
    subject: subjectOf(fact.name),
    actor_type: actor.type,
    actor_id: actor.id,
    created_at: at,
  }))
  await sql(
    `insert into reluv_fact (id, name, subject, subject_id, order_id, "from", "to", data, actor_type, actor_id,
       reason, told_at, created_at, updated_at)
     select 'fact_' || lpad(to_hex((extract(epoch from created_at) * 1000000)::bigint), 13, '0')
         || substr(replace(gen_random_uuid()::text, '-', ''), 1, 13),
       name, subject, subject_id, order_id, "from", "to", data, actor_type, actor_id, reason, created_at,
       created_at, created_at
     from jsonb_populate_recordset(null::reluv_fact, ?::jsonb)`,
    [JSON.stringify(rows)]
  )
}
