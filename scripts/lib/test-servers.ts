import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Progress } from "../start"
import { untilAnswered } from "./answer"
import { environmentWith } from "./environment"
import { fingerprint, SCHEMA_SOURCES, SEED_SOURCES } from "./fingerprint"
import { nextFreePort } from "./ports"
import { createDatabase, type Postgres, query } from "./postgres"
import { commandOf, type Processes, type ServerProcess } from "./processes"
import { MEDUSA_CLI, readJson, readSeed, SEED_SCRIPT } from "./setup"

const root = process.cwd()

/** What integration-tests/helpers/servers.ts reads: the world that a spec file lives in. */
export interface TestServers {
  /** A server that its spec starts itself has the pid 0. */
  servers: (ServerProcess & { url: string })[]
  sandbox_url: string
  database_url: string
  publishable_key: string
  logins: Record<string, { email: string; password: string }>
}

/** What test servers stand on; one for all suites of a run. */
export interface Ground {
  folder: string
  processes: Processes
  progress: Progress
  postgres: () => Promise<Postgres>
  /** The name of a database that is migrated and set up, to be copied. */
  template: () => Promise<string>
  /** Where the servers report what they ran, if that is wanted. */
  coverage: string | null
}

type Environment = Record<string, string>

/** The world of the worker that runs a spec, for tests that share its servers. */
export const worldFile = (folder: string, worker: string | number): string =>
  join(folder, `servers-${worker}.json`)

/** What a spec needs to make a world of its own. */
export const recipeFile = (folder: string): string => join(folder, "recipe.json")

/**
 * One world per worker: two servers that share a database and a sandbox, as in production. What a spec
 * does to a vendor, or counts in a table, is nobody else's.
 */
export async function startWorlds(ground: Ground, workers: number): Promise<void> {
  const numbers = Array.from({ length: workers }, (_, index) => index + 1)
  const template = await ground.template()
  await ground.progress.step(`Starting ${workers * 2} Medusa servers`, () =>
    Promise.all(numbers.map((number) => startWorld(ground, number, template)))
  )
}

/** A world whose two servers share a Redis as well: events, jobs, workflows and locks go through it. */
export async function startRedisWorld(ground: Ground, redisUrl: string): Promise<void> {
  const template = await ground.template()
  const env = { REDIS_URL: `${redisUrl}/0` }
  await ground.progress.step("Starting 2 Medusa servers on Redis", () =>
    startWorld(ground, "redis", template, env)
  )
}

/** Its specs are done. */
export function stopRedisWorld(folder: string): void {
  const file = worldFile(folder, "redis")
  if (existsSync(file)) stopServersOf(file)
}

async function startWorld(
  ground: Ground,
  number: number | "redis",
  template: string,
  redis: Environment = {}
): Promise<void> {
  const { processes, postgres, folder } = ground
  const server = await postgres()
  const name = `world_${number}`
  await createDatabase(server, name, { replace: true, template })
  const ports = [await nextFreePort(9300), await nextFreePort(9300)]
  const sandboxPort = await nextFreePort(4950)
  const sandbox_url = `http://localhost:${sandboxPort}`
  const place = { folder, database_url: server.url(name), sandbox_url }
  const sandbox = processes.server({
    name: `sandbox-${number}`,
    command: process.execPath,
    args: ["--import", "tsx", join(root, "sandbox/main.ts")],
    cwd: root,
    env: sandboxEnvironment(folder, `sandbox-${number}`, sandboxPort, ports[0] ?? 0),
  })
  const servers = ports.map((port, index) => {
    const env = serverEnvironment({
      ...place,
      port,
      publicPort: ports[0] ?? port,
      hurried: index === 0,
    })
    const started = processes.server(
      medusa(folder, `medusa-${number}-${index + 1}`, {
        ...env,
        // The policies of the second one are the other ones; nothing else differs.
        RELUV_GUEST_CHECKOUT: index === 1 ? "on" : "off",
        RELUV_COURIERS_DEFAULT: index === 1 ? "cheapest" : "none",
        RELUV_REFUNDS_FOUR_EYES: index === 1 ? "off" : "on",
        ...redis,
        ...(ground.coverage && { NODE_V8_COVERAGE: join(ground.coverage, "servers") }),
      })
    )
    return { ...started, url: `http://localhost:${port}` }
  })
  await untilAnswered({ ...sandbox, name: "The sandbox" }, [{ url: `${sandbox_url}/` }])
  for (const started of servers) {
    const url = `${started.url}/health`
    await untilAnswered({ ...started, name: `Medusa ${started.url}` }, [{ url }])
  }
  writeFacts(folder, worldFile(folder, number), {
    servers: servers.map(({ exited: _, ...started }) => started),
    sandbox_url,
    database_url: place.database_url,
  })
}

/** The recipe of a server that a spec starts on a database of its own, to kill it. */
export async function prepareOwnServers(ground: Ground): Promise<void> {
  const { folder } = ground
  const server = await ground.postgres()
  const database_url = server.url(await ground.template())
  writeFacts(folder, recipeFile(folder), {
    servers: [{ ...medusa(folder, "medusa", {}), pid: 0, log: "", url: "" }],
    sandbox_url: "",
    database_url,
  })
}

/** Specs start killed servers again themselves; their newest pids are in the files. */
export function stopRespawned(folder: string): void {
  for (const file of factsIn(folder)) stopServersOf(file)
}

function stopServersOf(file: string): void {
  for (const { pid } of readJson<TestServers>(file)?.servers ?? []) {
    if (pid > 0 && commandOf(pid)?.includes(MEDUSA_CLI)) process.kill(pid, "SIGKILL")
  }
  rmSync(file, { force: true })
}

function factsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^servers.*\.json$/.test(name))
    .map((name) => join(folder, name))
}

function medusa(folder: string, name: string, env: Environment) {
  const args = [join(root, MEDUSA_CLI), "start"]
  return { name, command: process.execPath, args, cwd: appFolder(folder), env }
}

/** Where the servers' compiled code lies. */
export const appFolder = (folder: string): string => join(folder, "app")

function writeFacts(
  folder: string,
  file: string,
  facts: Pick<TestServers, "servers" | "sandbox_url" | "database_url">
): void {
  const known = readSeed(folder)
  const whole: TestServers = {
    ...facts,
    publishable_key: known?.publishable_key ?? "",
    logins: known?.logins ?? {},
  }
  writeFileSync(file, JSON.stringify(whole, null, 2))
}

interface Place {
  folder: string
  database_url: string
  sandbox_url: string
  port: number
  /** Of the server that vendors report to. */
  publicPort: number
  /** Its jobs run more often, so that nobody waits long for them; one server per world is enough. */
  hurried: boolean
}

/** The most that is worth its processor time: what nobody waits for runs, too. */
const HURRY = 10

/** @returns the environment of one server in its world */
export function serverEnvironment({
  folder,
  database_url,
  sandbox_url,
  port,
  publicPort,
  hurried,
}: Place): Environment {
  return {
    ...testEnvironment(folder, database_url),
    PORT: String(port),
    SANDBOX_URL: sandbox_url,
    RELUV_PUBLIC_URL: `http://localhost:${publicPort}`,
    RELUV_PICTURE_HOSTS: "gambar.example.com",
    ...(hurried && { RELUV_JOBS_HURRY: String(HURRY) }),
  }
}

function sandboxEnvironment(
  folder: string,
  name: string,
  port: number,
  publicPort: number
): Environment {
  const state = join(folder, `${name}.json`)
  rmSync(state, { force: true })
  return {
    ...testEnvironment(folder, ""),
    SANDBOX_PORT: String(port),
    SANDBOX_STATE_FILE: state,
    ...webhooksTo(publicPort),
  }
}

/** Where the sandbox sends what the vendors would send. */
function webhooksTo(port: number): Environment {
  return {
    SANDBOX_MIDTRANS_NOTIFICATION_URL: `http://localhost:${port}/hooks/payment/midtrans_midtrans`,
    SANDBOX_BITESHIP_WEBHOOK_URL: `http://localhost:${port}/hooks/biteship`,
    SANDBOX_IRIS_NOTIFICATION_URL: `http://localhost:${port}/hooks/payouts/iris`,
  }
}

function testEnvironment(folder: string, databaseUrl: string): Environment {
  return environmentWith({
    NODE_ENV: "test",
    DATABASE_URL: databaseUrl,
    RELUV_SEED_FILE: join(folder, "seed.json"),
    // Each test makes its own people and listings.
    RELUV_SEED: "set-up",
    RELUV_ADMIN: "off",
    MEDUSA_DISABLE_TELEMETRY: "true",
    // Tests never speak to a vendor, whatever .env or the shell say.
    ...Object.fromEntries(
      Object.keys(process.env)
        .filter((name) =>
          /^(MIDTRANS|BITESHIP|RAJAONGKIR|CLOUDINARY|SMTP)_|^(REDIS_URL|NODE_OPTIONS)$/.test(name)
        )
        .map((name) => [name, undefined])
    ),
  })
}

/**
 * Migrating and setting up take half a minute, copying a database takes a moment: both results are
 * kept as templates until what made them changes.
 *
 * @returns the name of the finished one
 */
export async function makeTemplate({
  folder,
  processes,
  progress,
  postgres,
}: Omit<Ground, "template" | "coverage">): Promise<string> {
  const server = await postgres()
  const schema = `migrated_${fingerprint(root, SCHEMA_SOURCES).slice(0, 16)}`
  const seeded = `seeded_${fingerprint(root, SEED_SOURCES).slice(0, 16)}`
  const admin = server.url("postgres")
  const has = async (name: string) =>
    (await query(admin, "select 1 from pg_database where datname = $1", [name])).length > 0
  const keep = async (from: string, to: string) => {
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
  const run = (name: string, what: string, args: string[]) =>
    processes.run({
      name,
      what,
      cwd: root,
      args: [MEDUSA_CLI, ...args],
      env: testEnvironment(folder, server.url("half_made")),
    })

  if (!(await has(schema))) {
    await progress.step("Creating the tables", async () => {
      await createDatabase(server, "half_made", { replace: true })
      const all = ["db:migrate", "--execute-all-links", "--execute-all-search"]
      await run("migrate", "Creating the tables", all)
      await keep("half_made", schema)
    })
  }
  const memory = join(folder, `${seeded}.json`)
  if (!(await has(seeded)) || !existsSync(join(folder, "seed.json")) || !existsSync(memory)) {
    await progress.step("Setting the marketplace up", async () => {
      await createDatabase(server, "half_made", { replace: true, template: schema })
      rmSync(join(folder, "seed.json"), { force: true })
      await run("seed", "Setting the marketplace up", ["exec", `./${SEED_SCRIPT}`])
      await keep("half_made", seeded)
      writeFileSync(memory, "{}")
    })
  }
  return seeded
}
