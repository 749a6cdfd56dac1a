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
