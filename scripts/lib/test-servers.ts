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

/** What integration-tests/helpers/servers.ts reads from the file named by RELUV_TEST_SERVERS. */
export interface TestServers {
  /** A server that its specs start themselves has the pid 0. */
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
}

type Environment = Record<string, string>

/** Two servers that share a database and a sandbox, as in production. @returns the file with their facts */
export async function startTwoServers(ground: Ground): Promise<string> {
  const { processes, progress } = ground
  const ports = [await nextFreePort(9300), await nextFreePort(9301)]
  const { postgres, sandbox_url, envFor } = await startSandbox(ground, "flows", ports[0] ?? 0)
  await createDatabase(postgres, "flows", { replace: true, template: await ground.template() })

  const servers = ports.map((port, index) => {
    const server = processes.server(medusa(`medusa-${index + 1}`, envFor("flows", port)))
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
  return writeFacts(ground, "flows", {
    servers: servers.map(({ exited: _, ...server }) => server),
    sandbox_url,
    database_url: postgres.url("flows"),
  })
}

/** A sandbox, and the recipe of one server that each spec starts on a database of its own, to kill it. */
export async function prepareOwnServer(ground: Ground): Promise<string> {
  const port = await nextFreePort(9310)
  const { postgres, sandbox_url, envFor } = await startSandbox(ground, "crashes", port)
  const template = await ground.template()
  const recipe = medusa("medusa", envFor(template, port))
  return writeFacts(ground, "crashes", {
    servers: [
      {
        ...recipe,
        pid: 0,
        log: join(ground.folder, "medusa.log"),
        url: `http://localhost:${port}`,
      },
    ],
    sandbox_url,
    database_url: postgres.url(template),
  })
}

/** Specs start killed servers again themselves; their newest pids are in the files. */
export function stopRespawned(folder: string): void {
  for (const file of factsIn(folder)) {
    for (const { pid } of readJson<TestServers>(file)?.servers ?? []) {
      if (pid > 0 && commandOf(pid)?.includes(MEDUSA_CLI)) process.kill(pid, "SIGKILL")
    }
    rmSync(file, { force: true })
  }
}

function factsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^servers.*\.json$/.test(name))
    .map((name) => join(folder, name))
}

function medusa(name: string, env: Environment): Omit<ServerProcess, "pid" | "log"> {
  const args = [join(root, MEDUSA_CLI), "start"]
  return { name, command: process.execPath, args, cwd: root, env }
}

function writeFacts(
  { folder }: Ground,
  name: string,
  facts: Pick<TestServers, "servers" | "sandbox_url" | "database_url">
): string {
  const known = readSeed(folder)
  const file = join(folder, `servers-${name}.json`)
  const whole: TestServers = {
    ...facts,
    publishable_key: known?.publishable_key ?? "",
    logins: known?.logins ?? {},
  }
  writeFileSync(file, JSON.stringify(whole, null, 2))
  return file
}

/** A sandbox that reports to the server at this port, and the environment of whoever speaks to it. */
async function startSandbox(
  { folder, processes, progress, postgres }: Ground,
  name: string,
  port: number
) {
  const server = await postgres()
  const sandboxPort = await nextFreePort(4950)
  const sandbox_url = `http://localhost:${sandboxPort}`
  const publicUrl = `http://localhost:${port}`
  const envFor = (database: string, ofPort: number): Environment => ({
    ...testEnvironment(folder, server.url(database)),
    PORT: String(ofPort),
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_URL: sandbox_url,
    RELUV_PUBLIC_URL: publicUrl,
  })
  const state = join(folder, `sandbox-${name}.json`)
  rmSync(state, { force: true })
  const sandbox = processes.server({
    name: `sandbox-${name}`,
    command: process.execPath,
    args: ["--import", "tsx", join(root, "sandbox/main.ts")],
    cwd: root,
    env: {
      ...envFor("postgres", port),
      SANDBOX_STATE_FILE: state,
      SANDBOX_MIDTRANS_NOTIFICATION_URL: `${publicUrl}/hooks/payment/midtrans_midtrans`,
      SANDBOX_BITESHIP_WEBHOOK_URL: `${publicUrl}/hooks/biteship`,
    },
  })
  await progress.step(`Starting the sandbox of the ${name}`, () =>
    untilAnswered({ ...sandbox, name: "The sandbox" }, [{ url: `${sandbox_url}/` }])
  )
  return { postgres: server, sandbox_url, envFor }
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
        .filter((name) => /^(MIDTRANS|BITESHIP|CLOUDINARY)_|^(REDIS_URL|NODE_OPTIONS)$/.test(name))
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
}: Omit<Ground, "template">): Promise<string> {
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
