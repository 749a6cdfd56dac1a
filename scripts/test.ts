import { spawn } from "node:child_process"
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { untilAnswered } from "./lib/answer"
import { environmentWith } from "./lib/environment"
import { Failure, reasonIn } from "./lib/failure"
import { fingerprint, SCHEMA_SOURCES, SEED_SOURCES } from "./lib/fingerprint"
import { nextFreePort } from "./lib/ports"
import { createDatabase, type Postgres, query, startPostgres } from "./lib/postgres"
import { commandOf, Processes, type ServerProcess } from "./lib/processes"
import { MEDUSA_CLI, readJson, readSeed, SEED_SCRIPT } from "./lib/setup"
import type { Progress } from "./start"

const SUITES = ["unit", "modules", "flows", "package"] as const
type Suite = (typeof SUITES)[number]

/** What integration-tests/helpers/servers.ts reads from the file named by RELUV_TEST_SERVERS. */
export interface TestServers {
  servers: (ServerProcess & { url: string })[]
  sandbox_url: string
  database_url: string
  publishable_key: string
  logins: Record<string, { email: string; password: string }>
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface Run {
  folder: string
  processes: Processes
  progress: Progress
  postgres(): Promise<Postgres>
}

const root = process.cwd()

/** Runs the suites, sums their results and ends with `N passed, N failed`. */
export async function test(progress: Progress, args: string[]): Promise<void> {
  const suites = SUITES.filter((suite) => args.includes(suite))
  const filters = args.filter((arg) => !SUITES.some((suite) => suite === arg))
  const folder = claimFolder()
  const processes = new Processes(folder, folder)
  let postgres: Promise<Postgres> | undefined
  let ending: Promise<void> | undefined

  const end = () => {
    ending ??= (async () => {
      await processes.stop({ patience_ms: 5_000 })
      await stopRespawned(folder)
      await postgres?.then((server) => server.stop()).catch(() => undefined)
      processes.done()
      rmSync(join(folder, "servers.json"), { force: true })
      rmSync(join(folder, "lock.json"), { force: true })
    })()
    return ending
  }
  for (const [name, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(name, () => {
      progress.end()
      console.error("\nStopping …")
      void end().finally(() => process.exit(code))
    })
  }

  await processes.stopLeftovers()
  const run: Run = {
    folder,
    processes,
    progress,
    postgres: () => {
      postgres ??= startTestPostgres(folder, processes)
      return postgres
    },
  }
  const total: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const suite of suites.length ? suites : SUITES) {
    if (ending) return
    console.log(`\n— ${suite} —`)
    let counts: Counts
    try {
      counts = await runSuite(suite, run, filters)
    } catch (error) {
      if (ending) return
      progress.end()
      console.error(`✗ ${suite}: ${sentenceOf(error)}`)
      counts = { passed: 0, failed: 1, skipped: 0 }
    }
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
  }
  if (ending) return
  progress.end()
  await end()
  const skipped = total.skipped ? `, ${total.skipped} skipped` : ""
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exit(total.failed ? 1 : 0)
}

async function runSuite(suite: Suite, run: Run, filters: string[]): Promise<Counts> {
  switch (suite) {
    case "unit":
      return runJest(suite, run, filters, {})
    case "modules": {
      if (!anyFolder("modules", "providers")) return none()
      const postgres = await run.postgres()
      return runJest(suite, run, filters, {
        // With any other name the runner turns SSL on and hangs.
        DB_HOST: "localhost",
        DB_PORT: String(postgres.port),
        DB_USERNAME: "postgres",
        DB_PASSWORD: "reluv",
      })
    }
    case "flows": {
      if (!anyFolder("http", "flows")) return none()
      const file = await startServers(run)
      return runJest(suite, run, filters, { RELUV_TEST_SERVERS: file })
    }
    case "package":
      return runPackageTest(run)
  }
}

async function runJest(
  suite: Suite,
  run: Run,
  filters: string[],
  env: Record<string, string>
): Promise<Counts> {
  const results = join(run.folder, `${suite}.json`)
  rmSync(results, { force: true })
  const code = await runVisibly(
    [
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      join(root, "node_modules/jest/bin/jest.js"),
      "--json",
      `--outputFile=${results}`,
      "--passWithNoTests",
      "--forceExit",
      ...filters,
    ],
    { ...env, TEST_TYPE: suite, NODE_ENV: "test" },
    run
  )
  const found = readJson<{
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    numRuntimeErrorTestSuites: number
  }>(results)
  if (!found) throw new Failure(`Jest ended without results (code ${code})`)
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites
  return {
    passed: found.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  }
}

async function runPackageTest(run: Run): Promise<Counts> {
  const script = join(root, "integration-tests/package/run.mjs")
  const postgres = await run.postgres()
  await createDatabase(postgres, "package", { replace: true })
  const results = join(run.folder, "package.json")
  rmSync(results, { force: true })
  const code = await runVisibly(
    [script],
    {
      DATABASE_URL: postgres.url("package"),
      PORT: String(await nextFreePort(9500)),
      RELUV_PACKAGE_RESULT: results,
      NODE_ENV: "",
    },
    run
  )
  const counts = readJson<Counts>(results)
  if (!counts) throw new Failure(`the package test ended without results (code ${code})`)
  return counts
}

/** Two servers that share a database and a sandbox, as in production; their facts go to a file. */
async function startServers(run: Run): Promise<string> {
  const { folder, processes, progress } = run
  const postgres = await progress.step("Starting PostgreSQL", () => run.postgres())
  const first = await nextFreePort(9300)
  const second = await nextFreePort(9301)
  const sandboxPort = await nextFreePort(4950)
  const publicUrl = `http://localhost:${first}`

  const envFor = (database: string, port: number) =>
    environmentWith({
      NODE_ENV: "test",
      DATABASE_URL: postgres.url(database),
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      SANDBOX_URL: `http://localhost:${sandboxPort}`,
      RELUV_PUBLIC_URL: publicUrl,
      RELUV_SEED_FILE: join(folder, "seed.json"),
      // Each test makes its own people and listings.
      RELUV_SEED: "set-up",
      RELUV_ADMIN: "off",
      MEDUSA_DISABLE_TELEMETRY: "true",
      // Tests never speak to a vendor, whatever .env or the shell say.
      ...Object.fromEntries(
        Object.keys(process.env)
          .filter((name) =>
            /^(MIDTRANS|BITESHIP|CLOUDINARY)_|^(REDIS_URL|NODE_OPTIONS)$/.test(name)
          )
          .map((name) => [name, undefined])
      ),
    })

  rmSync(join(folder, "sandbox.json"), { force: true })
  if (existsSync(join(root, "sandbox/main.ts"))) {
    const sandbox = processes.server({
      name: "sandbox",
      command: process.execPath,
      args: ["--import", "tsx", join(root, "sandbox/main.ts")],
      cwd: root,
      env: {
        ...envFor("flows", first),
        SANDBOX_STATE_FILE: join(folder, "sandbox.json"),
        SANDBOX_MIDTRANS_NOTIFICATION_URL: `${publicUrl}/hooks/payment/midtrans_midtrans`,
        SANDBOX_BITESHIP_WEBHOOK_URL: `${publicUrl}/hooks/biteship`,
      },
    })
    await progress.step("Starting the sandbox", () =>
      untilAnswered({ ...sandbox, name: "The sandbox" }, [
        { url: `http://localhost:${sandboxPort}/` },
      ])
    )
  }

  await prepareDatabase(run, postgres, envFor)

  const servers = [first, second].map((port, index) => {
    const server = processes.server({
      name: `medusa-${index + 1}`,
      command: process.execPath,
      args: [join(root, MEDUSA_CLI), "start"],
      cwd: root,
      env: envFor("flows", port),
    })
    return { ...server, url: `http://localhost:${port}` }
  })
  await progress.step("Starting two Medusa servers", () =>
    Promise.all(
      servers.map((server) =>
        untilAnswered({ ...server, name: `Medusa ${server.url}` }, [
          { url: `${server.url}/health` },
        ])
      )
    )
  )
  const known = readSeed(folder)
  const facts: TestServers = {
    servers: servers.map(({ exited: _, ...server }) => server),
    sandbox_url: `http://localhost:${sandboxPort}`,
    database_url: postgres.url("flows"),
    publishable_key: known?.publishable_key ?? "",
    logins: known?.logins ?? {},
  }
  const file = join(folder, "servers.json")
  writeFileSync(file, JSON.stringify(facts, null, 2))
  return file
}

/**
 * Migrating and seeding take half a minute, copying a database takes a moment: both results are kept as
 * templates until what made them changes.
 */
async function prepareDatabase(
  { folder, processes, progress }: Run,
  postgres: Postgres,
  envFor: (database: string, port: number) => Record<string, string>
): Promise<void> {
  const schema = `migrated_${fingerprint(root, SCHEMA_SOURCES).slice(0, 16)}`
  const seeded = `seeded_${fingerprint(root, SEED_SOURCES).slice(0, 16)}`
  const has = async (name: string) =>
    (await query(postgres.url("postgres"), "select 1 from pg_database where datname = $1", [name]))
      .length > 0
  const keep = async (from: string, to: string) => {
    const admin = postgres.url("postgres")
    const kind = to.split("_")[0] ?? to
    const old = await query<{ datname: string }>(
      admin,
      "select datname from pg_database where datname like $1",
      [`${kind}\\_%`]
    )
    for (const { datname } of old)
      await query(admin, `drop database if exists "${datname}" with (force)`)
    await query(admin, `alter database "${from}" rename to "${to}"`)
  }

  if (!(await has(schema))) {
    await progress.step("Creating the tables", async () => {
      await createDatabase(postgres, "half_made", { replace: true })
      await processes.run({
        name: "migrate",
        what: "Creating the tables",
        cwd: root,
        args: [MEDUSA_CLI, "db:migrate", "--execute-all-links", "--execute-all-search"],
        env: envFor("half_made", 0),
      })
      await keep("half_made", schema)
    })
  }
  if (existsSync(join(root, SEED_SCRIPT))) {
    const memory = join(folder, `${seeded}.json`)
    if (!(await has(seeded)) || !existsSync(join(folder, "seed.json")) || !existsSync(memory)) {
      await progress.step("Setting the marketplace up", async () => {
        await createDatabase(postgres, "half_made", { replace: true, template: schema })
        rmSync(join(folder, "seed.json"), { force: true })
        await processes.run({
          name: "seed",
          what: "Setting the marketplace up",
          cwd: root,
          args: [MEDUSA_CLI, "exec", `./${SEED_SCRIPT}`],
          env: envFor("half_made", 0),
        })
        await keep("half_made", seeded)
        writeFileSync(memory, "{}")
      })
    }
    await createDatabase(postgres, "flows", { replace: true, template: seeded })
  } else {
    await createDatabase(postgres, "flows", { replace: true, template: schema })
  }
}

async function startTestPostgres(folder: string, processes: Processes): Promise<Postgres> {
  const postgres = await startPostgres({
    folder: join(folder, "postgres"),
    port: 5599,
    disposable: true,
  })
  processes.adopt("postgres", postgres.pid, "postgres")
  return postgres
}

/** Crash tests start servers again themselves; their newest pids are in the file. */
async function stopRespawned(folder: string): Promise<void> {
  const facts = readJson<TestServers>(join(folder, "servers.json"))
  for (const { pid } of facts?.servers ?? []) {
    if (commandOf(pid)?.includes(MEDUSA_CLI)) process.kill(pid, "SIGKILL")
  }
}

/** Runs Node with its output on our terminal; ends with us. */
function runVisibly(args: string[], env: Record<string, string>, run: Run): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environmentWith(env),
    stdio: ["ignore", "inherit", "inherit"],
    detached: process.platform !== "win32",
  })
  if (child.pid)
    run.processes.adopt("suite", child.pid, args.find((arg) => !arg.startsWith("-")) ?? "")
  const stop = () => {
    if (child.pid) process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGTERM")
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      process.off("SIGINT", stop)
      process.off("SIGTERM", stop)
      resolve(code ?? 1)
    })
    child.on("error", () => resolve(1))
  })
}

/** Runs side by side in one checkout get folders, databases and ports of their own. */
function claimFolder(): string {
  for (let number = 1; ; number++) {
    const folder = join(root, ".reluv", number === 1 ? "test" : `test-${number}`)
    mkdirSync(folder, { recursive: true })
    const lock = join(folder, "lock.json")
    const other = readJson<{ pid: number }>(lock)
    if (other && commandOf(other.pid)?.includes("test.mjs")) continue
    writeFileSync(lock, JSON.stringify({ pid: process.pid }))
    return folder
  }
}

function anyFolder(...names: string[]): boolean {
  return names.some((name) => existsSync(join(root, "integration-tests", name)))
}

function none(): Counts {
  console.log("nothing here yet")
  return { passed: 0, failed: 0, skipped: 0 }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : reasonIn(String(error))
}
