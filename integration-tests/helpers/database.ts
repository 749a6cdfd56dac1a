import { Pool } from "@medusajs/framework/pg"
import { testServers } from "./servers"

let pool: Pool | undefined

/** Asks the database itself, for assertions that must not trust an API's answer. */
export async function sql<Row extends object = Record<string, unknown>>(
  text: string,
  values: unknown[] = []
): Promise<Row[]> {
  pool ??= openPool()
  return (await pool.query<Row>(text, values)).rows
}

function openPool(): Pool {
  const opened = new Pool({ connectionString: testServers().database_url, max: 4 })
  // One that idles is cut by a test that restarts the database; the next question takes another.
  opened.on("error", () => undefined)
  return opened
}

/** The only row of an answer. */
export async function sqlOne<Row extends object = Record<string, unknown>>(
  text: string,
  values: unknown[] = []
): Promise<Row> {
  const rows = await sql<Row>(text, values)
  const [row] = rows
  if (rows.length !== 1 || !row) throw new Error(`expected one row, got ${rows.length}: ${text}`)
  return row
}

export async function closeDatabase(): Promise<void> {
  await pool?.end()
  pool = undefined
}
