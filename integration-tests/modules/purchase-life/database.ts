import { Client, types } from "@medusajs/framework/pg"
import type { Sql } from "../../../src/shared/sql"
import { cloneTables, urlOf } from "../tables"

const TEXT_OF_BIGINT = 20
/** Rows that are append-only change too: triggers are not asked until the transaction ends. */
const AS_NOBODY_MAY = "set local session_replication_role = replica"

/** One connection to tables of its own. */
export type Database = {
  sql: Sql
  transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  /** Moves everything that happened, and every deadline, into the past. */
  passTime: (seconds: number) => Promise<void>
  clear: () => Promise<void>
  close: () => Promise<void>
}

/** Makes a database with the tables of all modules, and connects to it. */
export async function createDatabase(name: string): Promise<Database> {
  await cloneTables(name)
  types.setTypeParser(TEXT_OF_BIGINT, String)
  const client = new Client({ connectionString: urlOf(name) })
  await client.connect()
  // What survives a crash of PostgreSQL itself is not the question here.
  await client.query("set synchronous_commit = off")
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as "table", array_agg(column_name::text) as columns
     from information_schema.columns
     where table_schema = 'public' and data_type = 'timestamp with time zone' group by table_name`
  )
  const later = rows
    .map(({ table, columns }) => {
      const sets = columns.map((column) => `"${column}" = "${column}" - $by`)
      return `update "${table}" set ${sets.join(", ")};`
    })
    .join("\n")
  const clear = rows.map(({ table }) => `delete from "${table}";`).join("\n")
  let cleared = 0
  await client.query("begin")

  const sql = statementsOn(client)
  return {
    sql,
    transaction: (work) => inTransaction(client, () => work(sql)),
    passTime: (seconds) =>
      inTransaction(client, async () => {
        await client.query(AS_NOBODY_MAY)
        await client.query(later.replaceAll("$by", `interval '${seconds} seconds'`))
      }),
    clear: async () => {
      await client.query(`${AS_NOBODY_MAY}; ${clear} commit`)
      cleared += 1
      if (cleared % 100 === 0) await client.query("vacuum")
      await client.query("begin")
    },
    close: () => client.end(),
  }
}

/** Each statement is prepared once: the histories say the same few hundred over and over. */
function statementsOn(client: Client): Sql {
  const known = new Map<string, { name: string; text: string }>()
  return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    let prepared = known.get(statement)
    if (!prepared) {
      let index = 0
      // `?` of a JSON operator is not used by any statement of ours.
      const text = statement.replaceAll("?", () => `$${++index}`)
      prepared = { name: `statement_${known.size}`, text }
      known.set(statement, prepared)
    }
    const { rows } = await client.query({ ...prepared, values: [...parameters] })
    return rows as Row[]
  }
}

/**
 * The connection is always in a transaction, and the next one begins with the end of the last: a
 * call of a module is one trip shorter.
 */
async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work()
    await client.query("commit and chain")
    return result
  } catch (error) {
    await client.query("rollback and chain")
    throw error
  }
}
