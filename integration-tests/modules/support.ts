import { join } from "node:path"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import type { Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  isSharedConnectionSymbol,
  type MedusaError,
  Modules,
  ModulesSdkUtils,
} from "@medusajs/framework/utils"
import { MockEventBusService } from "@medusajs/test-utils"
import { cloneTables, urlOf } from "./tables"

type Parameter = string | number | boolean | Date | string[] | null

/** The tables of a suite, asked without its module; `?` are the parameters. */
export interface TestDatabase {
  execute<Row extends object>(statement: string, parameters?: readonly Parameter[]): Promise<Row[]>
}

interface ModuleSuite<Service> {
  /** The key of the module in the container. */
  moduleName: string
  /** Its folder in src/modules. */
  folder: string
  testSuite: (suite: { service: Service; database: TestDatabase }) => void
}

/**
 * A module by itself on a real PostgreSQL. It is booted once per file, on tables that the migrations
 * of all modules made; each test begins with empty ones.
 */
export function moduleSuite<Service extends object>(suite: ModuleSuite<Service>): void {
  const { moduleName, folder, testSuite } = suite
  describe(moduleName, () => {
    let booted: Booted | undefined
    const running = (): Booted => {
      if (!booted) throw new Error(`the module ${moduleName} runs in hooks and tests only`)
      return booted
    }
    beforeAll(async () => {
      booted = await boot(moduleName, folder)
    })
    beforeEach(() => running().empty())
    afterAll(() => booted?.stop())

    testSuite({
      service: new Proxy({} as Service, {
        get: (_, name) => Reflect.get(running().service, name) as unknown,
      }),
      database: { execute: (statement, parameters) => running().execute(statement, parameters) },
    })
  })
}

interface Booted extends TestDatabase {
  service: object
  empty(): Promise<void>
  stop(): Promise<void>
}

async function boot(moduleName: string, folder: string): Promise<Booted> {
  const clientUrl = urlOf(`module_${folder}_${process.env.JEST_WORKER_ID ?? "1"}`)
  await cloneTables(new URL(clientUrl).pathname.slice(1))
  const connection = ModulesSdkUtils.createPgConnection({ clientUrl })
  const execute = async <Row extends object>(
    statement: string,
    parameters: readonly Parameter[] = []
  ) => (await connection.raw<{ rows: Row[] }>(statement, parameters)).rows

  process.env.LOG_LEVEL = "error"
  const app = await MedusaApp({
    modulesConfig: {
      [moduleName]: {
        resolve: join(__dirname, "../../src/modules", folder),
        options: { database: { clientUrl }, [isSharedConnectionSymbol]: true },
      },
    },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.LOGGER]: console as unknown as Logger,
      [Modules.EVENT_BUS]: new MockEventBusService(),
    },
  })
  await app.onApplicationStart()
  const emptying = await statementsThatEmpty(execute)
  return {
    service: app.modules[moduleName] as object,
    execute,
    empty: async () => {
      await connection.raw(emptying)
    },
    stop: async () => {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      await connection.destroy()
      MedusaModule.clearInstances()
    },
  }
}

/** Truncating would make new files for every table; deleting a handful of rows does not. */
async function statementsThatEmpty(execute: TestDatabase["execute"]): Promise<string> {
  const found = await execute<{ statement: string }>(
    `select format('delete from %I', tablename) as statement from pg_tables
       where schemaname = 'public'
     union all
     select format('alter sequence %I restart', sequencename) from pg_sequences
       where schemaname = 'public'`
  )
  const statements = found.map(({ statement }) => statement)
  // Rows are deleted in any order: foreign keys are not looked at.
  return ["begin", "set local session_replication_role = replica", ...statements, "commit"].join(
    ";\n"
  )
}

/** Asks the tables themselves; `?` are the parameters. */
export function rowsOf<Row extends object>(
  database: TestDatabase,
  statement: string,
  parameters: readonly Parameter[] = []
): Promise<Row[]> {
  return database.execute<Row>(statement, parameters)
}

export async function countOf(
  database: TestDatabase,
  statement: string,
  parameters: readonly Parameter[] = []
): Promise<number> {
  const rows = await rowsOf<{ count: number }>(
    database,
    `select count(*)::int as count from ${statement}`,
    parameters
  )
  return rows[0]?.count ?? 0
}

type Move = {
  from: string
  to: string
  actor_type: string
  actor_id: string
  reason: string | null
}

/** How a status changed, with who and why, oldest first: of one row, or of all of its kind. */
export function movesOf(database: TestDatabase, subject: string, id: string | null = null) {
  return rowsOf<Move>(
    database,
    `select "from", "to", actor_type, actor_id, reason from reluv_fact
     where subject = ? and "to" is not null and (?::text is null or subject_id = ?) order by id`,
    [subject, id, id]
  )
}

/** `size` calls at once: what the winners got, and the codes that the losers were refused with. */
export async function atOnce<T>(
  size: number,
  call: (index: number) => Promise<T>
): Promise<{ answers: T[]; refusals: string[] }> {
  const settled = await Promise.allSettled(Array.from({ length: size }, (_, index) => call(index)))
  const answers: T[] = []
  const refusals: string[] = []
  for (const outcome of settled) {
    if (outcome.status === "fulfilled") answers.push(outcome.value)
    else refusals.push(codeOf(outcome.reason))
  }
  return { answers, refusals }
}

/** The code a client would switch on; anything else in its own words, so that a test shows it. */
function codeOf(error: unknown): string {
  const { code, message } = error as Partial<MedusaError>
  return code ?? message ?? String(error)
}

/** How often each value occurs. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
