import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"

const MODULES = join(__dirname, "../../src/modules")

/** Clones of the template are made one after the other, in whichever process. */
const LOCK = 7_135_520

/** Where a database of the test server is, by name. */
export function urlOf(database: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const who = `${DB_USERNAME ?? "postgres"}:${encodeURIComponent(DB_PASSWORD ?? "")}`
  return `postgres://${who}@${DB_HOST ?? "localhost"}:${DB_PORT ?? "5432"}/${database}`
}

/**
 * Makes a database with the empty tables of all our modules, as their migrations make them: a copy of
 * one that was migrated once, which is a matter of milliseconds. An old one of this name is dropped.
 */
export async function cloneTables(name: string): Promise<void> {
  const admin = new Client({ connectionString: urlOf("postgres") })
  await admin.connect()
  try {
    await admin.query("select pg_advisory_lock($1)", [LOCK])
    const template = await migratedOnce(admin)
    await admin.query(`drop database if exists "${name}" with (force)`)
    await admin.query(`create database "${name}" template "${template}"`)
  } finally {
    // The lock goes with the connection.
    await admin.end()
  }
}

async function migratedOnce(admin: Client): Promise<string> {
  const files = migrationFiles()
  const hash = createHash("sha256")
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file))
  const template = `modules_${hash.digest("hex").slice(0, 16)}`
  const known = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'modules\\_%'"
  )
  if (known.rows.some(({ datname }) => datname === template)) return template

  for (const { datname } of known.rows) await admin.query(`drop database "${datname}" with (force)`)
  await admin.query(`create database "modules_half_made"`)
  const client = new Client({ connectionString: urlOf("modules_half_made") })
  await client.connect()
  try {
    for (const file of files) {
      for (const statement of await statementsOf(file)) await client.query(statement)
    }
  } finally {
    await client.end()
  }
  await admin.query(`alter database "modules_half_made" rename to "${template}"`)
  return template
}

function migrationFiles(): string[] {
  return readdirSync(MODULES)
    .map((module) => join(MODULES, module, "migrations"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => /^Migration\d+\.ts$/.test(file))
        .toSorted()
        .map((file) => join(folder, file))
    )
}

interface MigrationLike {
  up(): Promise<void> | void
  getQueries(): unknown[]
}

async function statementsOf(file: string): Promise<string[]> {
  const exported = (await import(file)) as Record<string, new (...made: never[]) => MigrationLike>
  const statements: string[] = []
  for (const Made of Object.values(exported)) {
    const migration = new Made()
    await migration.up()
    statements.push(...migration.getQueries().map(String))
  }
  return statements
}
