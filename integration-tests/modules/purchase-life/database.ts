import { readdirSync } from "node:fs"
import { join } from "node:path"
import { Client, types } from "@medusajs/framework/pg"
import type { Sql } from "../../../src/shared/sql"

const MODULES = [
  "listing",
  "seller",
  "seller-order",
  "purchase-payment",
  "operator-task",
  "webhook-inbox",
] as const
const TEXT_OF_BIGINT = 20

/** One connection to tables of its own, made by the modules' migrations. */
export type Database = {
  sql: Sql
  transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  /** Moves everything that happened, and every deadline, into the past. */
  passTime: (seconds: number) => Promise<void>
  clear: () => Promise<void>
  close: () => Promise<void>
}

type Connection = { database?: string }

/** Makes an empty database beside the one of the environment, and connects to it. */
export async function createDatabase(name: string): Promise<Database> {
  const admin = await connect({ database: "postgres" })
  await admin.query(`drop database if exists "${name}" with (force)`)
  await admin.query(`create database "${name}"`)
  await admin.end()

  const client = await connect({ database: name })
  // What survives a crash of PostgreSQL itself is not the question here.
  await client.query("set synchronous_commit = off")
  for (const statement of await migrations()) await client.query(statement)
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
        await client.query(later.replaceAll("$by", `interval '${seconds} seconds'`))
      }),
    clear: async () => {
      await client.query(`${clear} commit`)
      cleared += 1
      if (cleared % 100 === 0) await client.query("vacuum")
      await client.query("begin")
    },
    close: () => client.end(),
  }
}

async function connect({ database }: Connection): Promise<Client> {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  types.setTypeParser(TEXT_OF_BIGINT, String)
  const client = new Client({
    host: DB_HOST ?? "localhost",
    port: Number(DB_PORT ?? 5432),
    user: DB_USERNAME ?? "postgres",
    password: DB_PASSWORD ?? "",
    database,
  })
  await client.connect()
  return client
}

async function migrations(): Promise<string[]> {
  const statements: string[] = []
  for (const name of MODULES) {
    const folder = join(__dirname, "../../../src/modules", name, "migrations")
    for (const file of readdirSync(folder)
      .filter((file) => /^Migration\d+\.ts$/.test(file))
      .toSorted()) {
      const exported = Object.values(
        (await import(join(folder, file))) as Record<
          string,
          new (
            ...made: never[]
          ) => MigrationLike
        >
      )
      for (const Made of exported) {
        const migration = new Made()
        await migration.up()
        statements.push(...migration.getQueries().map(String))
      }
    }
  }
  return statements
}
type MigrationLike = { up(): Promise<void> | void; getQueries(): unknown[] }

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
