import type { Sql, SqlContext } from "../../../src/shared/sql"
import type { Database } from "./database"

type Filters = Record<string, unknown>
type Listing = { select?: readonly string[]; take?: number | null; order?: Record<string, string> }
type Row = Record<string, unknown>

/**
 * A module's real service on a light connection. Its own methods, their transactions and their SQL
 * are untouched; what Medusa generates around MikroORM (list, retrieve, update) is said in plain SQL,
 * which makes a history of thirty steps a matter of milliseconds.
 *
 * @param tables the table behind each generated name, such as `PurchaseRefund: "purchase_refund"`
 */
export function serviceOn<Service extends object>(
  database: Database,
  Service: abstract new (...made: never[]) => Service,
  tables: Record<string, string>
): Service {
  const baseRepository_ = {
    transaction: (work: (manager: unknown) => Promise<unknown>) =>
      connectionOn(database).transaction((transaction) =>
        work({ getTransactionContext: () => transaction })
      ),
    getFreshManager: () => ({ getKnex: () => connectionOn(database).single }),
  }
  const generated = Object.entries(tables).flatMap(([name, table]) =>
    methodsOf(database, name, table)
  )
  return Object.assign(Object.create(Service.prototype) as Service, {
    baseRepository_,
    ...Object.fromEntries(generated),
  })
}

/** The part of knex that transactions of ours are made of. */
export function connectionOn(database: Database) {
  const raw = (sql: Sql) => ({
    raw: async (statement: string, parameters: readonly unknown[]) => ({
      rows: await sql(statement, parameters),
    }),
  })
  return {
    single: raw(database.sql),
    transaction: <T>(work: (transaction: ReturnType<typeof raw>) => Promise<T>) =>
      database.transaction((sql) => work(raw(sql))),
  }
}

function methodsOf({ sql, transaction }: Database, name: string, table: string) {
  const plural = `${name}s`
  const list = (filters: Filters = {}, { take, order }: Listing = {}): Promise<Row[]> => {
    const entries = Object.entries(filters)
    const where = entries.map(([column, value]) => condition(column, value)).join(" and ")
    const sorting = Object.entries(order ?? { id: "ASC" }).map(
      ([column, way]) => `"${column}" ${way}`
    )
    return sql(
      `select * from "${table}" where ${where || "true"} order by ${sorting.join(", ")} limit ?`,
      [...entries.map(([, value]) => value).filter((value) => value !== null), take ?? null]
    )
  }
  const retrieve = async (id: string, _config?: Listing, _context?: SqlContext): Promise<Row> => {
    const [row] = await list({ id })
    if (!row) throw new Error(`${name} with id ${id} was not found`)
    return row
  }
  const update = (change: Row | Row[]): Promise<void> =>
    transaction(async () => {
      for (const { id, ...facts } of Array.isArray(change) ? change : [change]) {
        const columns = Object.keys(facts)
        await sql(
          `update "${table}" set ${columns.map((column) => `"${column}" = ?`).join(", ")},
             updated_at = now() where id = ?`,
          [...Object.values(facts), id]
        )
      }
    })
  return [
    [`list${plural}`, list],
    [`retrieve${name}`, retrieve],
    [`update${plural}`, update],
  ] as const
}

function condition(column: string, value: unknown): string {
  if (value === null) return `"${column}" is null`
  return Array.isArray(value) ? `"${column}" = any(?)` : `"${column}" = ?`
}
