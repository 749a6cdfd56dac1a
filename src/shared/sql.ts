import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

/** Runs one parametrised statement (`?` placeholders; an array is one parameter) and gives its rows. */
export type Sql = <Row = Record<string, unknown>>(
  statement: string,
  parameters?: readonly unknown[]
) => Promise<Row[]>

/** The part of knex that MikroORM's transactions are made of and that we use. */
type KnexTransaction = {
  raw<Row>(statement: string, bindings: readonly unknown[]): Promise<{ rows: Row[] }>
}

export type SqlContext = Context<SqlEntityManager>

/**
 * SQL inside the transaction that `@InjectTransactionManager()` opened. Used where an invariant
 * is kept by one conditional statement, which the generated methods cannot say.
 */
export function sqlIn(context: SqlContext): Sql {
  const transaction = context.transactionManager?.getTransactionContext<KnexTransaction>()
  if (!transaction) throw new Error("sqlIn needs @InjectTransactionManager() on the method")
  // Not MikroORM's `execute`: it writes the parameters into the text and spreads arrays.
  return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    const { rows } = await transaction.raw<Row>(statement, parameters)
    return rows
  }
}

/**
 * SQL for methods of one statement, with `@InjectManager()`: it is atomic by itself, so it opens no
 * transaction; it joins that of whoever hands one on.
 */
export function singleSql(context: SqlContext): Sql {
  if (context.transactionManager) return sqlIn(context)
  const knex = context.manager?.getKnex() as KnexTransaction | undefined
  if (!knex) throw new Error("singleSql needs @InjectManager() on the method")
  return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    const { rows } = await knex.raw<Row>(statement, parameters)
    return rows
  }
}

/** Who changed something: a person, a vendor, a clock. Kept beside each change. */
export type Actor = {
  type: "customer" | "seller" | "user" | "api-key" | "vendor" | "system"
  /** The id of the customer, member, user or key; the name of the vendor or job. */
  id: string
}

export type StatusChange<S extends string> = {
  ids: readonly string[]
  /** Statuses that may be left; anything else stays as it is. */
  from: readonly S[]
  to: S
  actor: Actor
  reason: string | null
}

/**
 * Moves rows of `table` from one status to another and records each move in `<table>_event`, in
 * one statement: a row is moved at most once however many callers race, and no move goes unrecorded.
 * Two moves in one transaction keep their order (`now()` would be the same for both).
 *
 * @returns the rows that this call moved, with the status each one left
 */
export function changeStatus<S extends string>(
  sql: Sql,
  table: string,
  { ids, from, to, actor, reason }: StatusChange<S>
): Promise<{ id: string; from: S }[]> {
  return sql(
    `with before as (
       select id, status from "${table}"
       where id = any(?) and status = any(?) and deleted_at is null
       order by id for update
     ), moved as (
       update "${table}" t set status = ?, updated_at = now()
       from before b where t.id = b.id returning t.id, b.status as "from"
     ), recorded as (
       insert into "${table}_event"
         (id, ${table.replace(/^reluv_/, "")}_id, "from", "to", actor_type, actor_id, reason, created_at, updated_at)
       select 'evt_' || replace(gen_random_uuid()::text, '-', ''), id, "from", ?, ?, ?, ?, clock_timestamp(), now()
       from moved
     )
     select id, "from" from moved order by id`,
    [ids, from, to, to, actor.type, actor.id, reason]
  )
}
