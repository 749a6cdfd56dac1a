import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Failure } from "./failure"
import { BUILD_SOURCES, fingerprint, SCHEMA_SOURCES } from "./fingerprint"
import { query } from "./postgres"
import type { Processes } from "./processes"

/** Where a run keeps its facts, and what its commands know. */
export interface Setting {
  root: string
  /** `.reluv`, or a folder below it for tests. */
  folder: string
  processes: Processes
  env: Record<string, string>
  databaseUrl: string
}

/** What scripts/seed/seed.ts leaves in `<folder>/seed.json`. */
export interface Seed {
  publishable_key: string
  logins: Record<string, { email: string; password: string }>
}

export const SEED_SCRIPT = "scripts/seed/seed.ts"
export const MEDUSA_CLI = "node_modules/@medusajs/cli/cli.js"

/** Tells one database from another, so that markers never outlive a database that was replaced. */
export async function identifyDatabase(url: string): Promise<string> {
  const { hostname, port, pathname } = new URL(url)
  const where = `${hostname}:${port || 5432}`
  try {
    const [row] = await query<{ id: string }>(
      url,
      "select oid::text || '@' || (select system_identifier from pg_control_system()) as id from pg_database where datname = current_database()"
    )
    return row?.id ?? where
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // insufficient_privilege: a hosted database that keeps its identity to itself
    if (code === "42501") return `${where}${pathname}`
    const reason =
      code === "3D000"
        ? `has no database "${pathname.slice(1)}"`
        : code === "28P01"
          ? "does not accept this user and password"
          : `cannot be reached (${code ?? message})`
    throw new Failure(
      `The PostgreSQL of DATABASE_URL at ${where} ${reason}. Start it or correct DATABASE_URL in .env, or remove it to use the embedded PostgreSQL`
    )
  }
}

/** Creates and changes the tables; skipped when nothing that decides them has changed. */
export async function migrate(setting: Setting, database: string): Promise<boolean> {
  const marker = join(setting.folder, "migrated.json")
  const wanted = {
    database,
    schema: fingerprint(setting.root, SCHEMA_SOURCES),
    // Each engine brings tables of its own.
    engines: setting.env.REDIS_URL ? "redis" : "postgres",
  }
  if (matches(marker, wanted)) return false
  await setting.processes.run({
    name: "migrate",
    what: "Creating the tables",
    cwd: setting.root,
    args: [MEDUSA_CLI, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    env: setting.env,
  })
  remember(marker, wanted)
  return true
}

export function isSeeded(setting: Setting, database: string): boolean {
  const seed = readSeed(setting.folder)
  return Boolean(seed) && matches(join(setting.folder, "seeded.json"), { database })
}

/** Fills an empty marketplace, once per database. The script itself may be run any number of times. */
export async function seed(setting: Setting, database: string): Promise<void> {
  rmSync(join(setting.folder, "seed.json"), { force: true })
  await setting.processes.run({
    name: "seed",
    what: "Filling the marketplace",
    cwd: setting.root,
    args: [MEDUSA_CLI, "exec", `./${SEED_SCRIPT}`],
    env: setting.env,
  })
  if (!readSeed(setting.folder)) {
    throw new Failure(`${SEED_SCRIPT} ended without writing ${join(setting.folder, "seed.json")}`)
  }
  remember(join(setting.folder, "seeded.json"), { database })
}

export function readSeed(folder: string): Seed | undefined {
  return readJson<Seed>(join(folder, "seed.json"))
}

export function isBuilt(root: string): boolean {
  return matches(join(root, ".medusa/app/reluv-build.json"), buildFacts(root))
}

/** Compiles the server and the admin to `.medusa/app`. */
export async function build({ root, processes, env }: Setting): Promise<void> {
  const facts = buildFacts(root)
  const marker = join(root, ".medusa/app/reluv-build.json")
  rmSync(marker, { force: true })
  await processes.run({
    name: "build",
    what: "Building the server and the admin",
    cwd: root,
    args: [MEDUSA_CLI, "build"],
    env: { ...env, RELUV_ADMIN: "on" },
  })
  remember(marker, facts)
}

function buildFacts(root: string) {
  return { sources: fingerprint(root, BUILD_SOURCES) }
}

export function readJson<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

function matches(file: string, wanted: Record<string, string>): boolean {
  return JSON.stringify(readJson(file)) === JSON.stringify(wanted)
}

function remember(file: string, facts: Record<string, string>): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(facts))
}
