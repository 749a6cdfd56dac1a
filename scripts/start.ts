import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { untilAnswered } from "./lib/answer"
import { type Environment, environmentWith, readEnvironment } from "./lib/environment"
import { Failure, reasonIn } from "./lib/failure"
import { settleIn } from "./lib/own-folder"
import { canConnect, isPortTaken } from "./lib/ports"
import { createDatabase, DEFAULT_POSTGRES_PORT, type Postgres, startPostgres } from "./lib/postgres"
import { commandOf, Processes } from "./lib/processes"
import {
  build,
  identifyDatabase,
  isBuilt,
  isSeeded,
  MEDUSA_CLI,
  migrate,
  readJson,
  readSeed,
  SEED_SCRIPT,
  type Seed,
  type Setting,
  seed,
} from "./lib/setup"

export interface Progress {
  step<T>(title: string, work: () => Promise<T>): Promise<T>
  line(text: string): void
  end(): void
}

const root = process.cwd()
const folder = join(root, ".reluv")
const runningFile = join(folder, "running.json")
/** Beside a build and a first migration it has little of the machine. */
const SANDBOX_MS = 120_000
const lockFile = join(folder, "lock.json")

/** Brings the whole marketplace up, keeps it running and takes it down again. */
export async function start(progress: Progress, { develop = false } = {}): Promise<void> {
  const processes = new Processes(folder)
  const marketplace: { postgres?: Postgres; stopping?: Promise<void> } = {}

  /** Takes everything down once; a second request only hurries. */
  const takeDown = (hurry = false): Promise<void> => {
    const patience_ms = hurry ? 0 : 15_000
    marketplace.stopping ??= (async () => {
      rmSync(runningFile, { force: true })
      await processes.stop({ patience_ms })
      marketplace.postgres?.stop()
      processes.done()
      rmSync(lockFile, { force: true })
    })()
    return hurry ? processes.stop({ patience_ms }) : marketplace.stopping
  }
  const leave = async (code: number, sentence: string): Promise<never> => {
    progress.end()
    if (sentence) console.error(sentence)
    await takeDown()
    process.exit(code)
  }

  let interrupts = 0
  const interrupted = (name: NodeJS.Signals) => {
    interrupts++
    if (interrupts > 1) return void takeDown(true)
    const code = name === "SIGINT" ? 130 : 143
    void leave(code, "\nStopping …").catch(() => process.exit(code))
  }
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, interrupted)
  leaveWithParent(() => interrupted("SIGTERM"))

  try {
    const copied = settleIn(folder)
    if (copied) progress.line(`Copied from ${copied}: this folder gets a database of its own`)
    claimFolder()
    await processes.stopLeftovers()
    rmSync(runningFile, { force: true })
    const environment = readEnvironment(root)
    await bringUp(progress, processes, environment, develop, (postgres) => {
      marketplace.postgres = postgres
      if (!marketplace.stopping) return
      postgres.stop()
      throw new Failure("Everything is being stopped")
    })
  } catch (error) {
    // Children that die because we stop them are not news.
    if (marketplace.stopping || interrupts) return
    if (error instanceof AlreadyRunning) {
      progress.end()
      console.error(`\n✗ ${sentenceOf(error)}`)
      process.exit(1)
    }
    await leave(1, `\n✗ ${sentenceOf(error)}`)
  }
}

async function bringUp(
  progress: Progress,
  processes: Processes,
  environment: Environment,
  develop: boolean,
  started: (postgres: Postgres) => void
): Promise<void> {
  const { port, sandboxPort, smtpPort, needsSandbox } = environment
  await checkPort("PORT", port, "Medusa")
  if (needsSandbox) {
    await checkPort("SANDBOX_PORT", sandboxPort, "the sandbox")
    await checkPort("SANDBOX_SMTP_PORT", smtpPort, "the sandbox's mailbox")
  }
  if (environment.redisUrl) await checkRedis(environment.redisUrl)
  if (environment.production) await checkProduction(processes)

  const databaseUrl =
    environment.databaseUrl ??
    (await progress.step("Starting PostgreSQL", async () => {
      const postgres = await startPostgres({
        folder: join(folder, "postgres"),
        port: environment.postgresPort ?? DEFAULT_POSTGRES_PORT,
        fixedPort: environment.postgresPort !== undefined,
      })
      started(postgres)
      processes.adopt("postgres", postgres.pid, "postgres")
      await createDatabase(postgres, "reluv")
      return postgres.url("reluv")
    }))
  const database = await identifyDatabase(databaseUrl)
  const publicUrl = (process.env.RELUV_PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, "")

  const env = environmentWith({
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_SMTP_PORT: String(smtpPort),
    RELUV_SEED_FILE: join(folder, "seed.json"),
    // Neither "development" (Medusa would bundle the admin anew) nor "production" (cookies need https).
    NODE_ENV: environment.production ? "production" : develop ? "development" : "local",
    MEDUSA_DISABLE_TELEMETRY: "true",
  })
  const setting: Setting = { root, folder, processes, env, databaseUrl }

  const sandbox = needsSandbox ? startSandbox(progress, setting, sandboxPort, publicUrl) : undefined
  const prepare = async () => {
    await progress.step("Checking the tables", () => migrate(setting, database))
    if (
      !environment.production &&
      existsSync(join(root, SEED_SCRIPT)) &&
      !isSeeded(setting, database)
    ) {
      await sandbox?.answers
      await progress.step("Filling the marketplace with sellers and listings", () =>
        seed(setting, database)
      )
    }
  }
  const compile = async () => {
    if (develop || isBuilt(root)) return
    await progress.step("Building the server and the admin", () => build(setting))
  }
  // Side by side: one waits for the database most of the time, the other computes.
  await Promise.all([prepare(), compile()])

  const medusa = processes.server({
    name: "medusa",
    command: process.execPath,
    args: [join(root, MEDUSA_CLI), develop ? "develop" : "start"],
    cwd: develop ? root : join(root, ".medusa/app"),
    env,
  })
  const known = readSeed(folder)
  const adminOff = env.RELUV_ADMIN === "off"
  const medusaAnswers = progress.step("Starting Medusa", () =>
    untilAnswered({ ...medusa, name: "Medusa" }, [
      { url: `http://localhost:${port}/health` },
      known
        ? {
            url: `http://localhost:${port}/store/regions`,
            headers: { "x-publishable-api-key": known.publishable_key },
          }
        : // Without a key the store says so, which is an answer too.
          { url: `http://localhost:${port}/store/regions`, statuses: [200, 400, 401] },
      ...(adminOff ? [] : [{ url: `http://localhost:${port}/app` }]),
    ])
  )
  await Promise.all([medusaAnswers, sandbox?.answers])

  const facts = {
    store_api: `http://localhost:${port}`,
    admin: adminOff ? null : `http://localhost:${port}/app`,
    sandbox: sandbox ? `http://localhost:${sandboxPort}` : null,
    publishable_key: known?.publishable_key ?? null,
    // RajaOngkir alone books none: sellers bring parcels to the counter.
    books_couriers: process.env.RELUV_COURIERS !== "rajaongkir",
    logins: known?.logins ?? {},
  }
  writeFileSync(runningFile, `${JSON.stringify(facts, null, 2)}\n`)
  progress.end()
  announce(facts, known)

  // A server that dies by itself takes the rest with it.
  const ends = [medusa.exited.then((how) => `Medusa ended (${how}). See ${medusa.log}`)]
  if (sandbox)
    ends.push(sandbox.exited.then((how) => `The sandbox ended (${how}). See ${sandbox.log}`))
  throw new Failure(await Promise.race(ends))
}

/** Starts it beside everything else; `answers` is when it does. */
function startSandbox(progress: Progress, setting: Setting, port: number, publicUrl: string) {
  const main = join(root, "sandbox/main.ts")
  if (!existsSync(main)) return undefined
  const server = setting.processes.server({
    name: "sandbox",
    command: process.execPath,
    args: ["--import", "tsx", main],
    cwd: root,
    env: {
      ...setting.env,
      SANDBOX_STATE_FILE: join(folder, "sandbox.json"),
      SANDBOX_MIDTRANS_NOTIFICATION_URL: `${publicUrl}/hooks/payment/midtrans_midtrans`,
      SANDBOX_BITESHIP_WEBHOOK_URL: `${publicUrl}/hooks/biteship`,
      SANDBOX_IRIS_NOTIFICATION_URL: `${publicUrl}/hooks/payouts/iris`,
    },
  })
  const answers = progress.step(
    "Starting the sandbox of Midtrans, Biteship, Cloudinary and mails",
    () =>
      untilAnswered(
        { ...server, name: "The sandbox" },
        [{ url: `http://localhost:${port}/` }],
        SANDBOX_MS
      )
  )
  // Who waits for it hears of it; until then it is no news.
  answers.catch(() => undefined)
  return { ...server, answers }
}

/** Asks the configuration itself, so that there is one list of what production refuses. */
async function checkProduction(processes: Processes): Promise<void> {
  await processes.run({
    name: "configuration",
    what: "Checking the configuration",
    cwd: root,
    args: [
      "--import",
      "tsx",
      "-e",
      "try { require('./medusa-config.ts') } catch (error) { console.error(error.message); process.exit(1) }",
    ],
    env: environmentWith({}),
  })
}

async function checkPort(variable: string, port: number, who: string): Promise<void> {
  if (!(await isPortTaken(port))) return
  throw new Failure(
    `Port ${port} is in use, so ${who} cannot have it. Stop what uses it, or set ${variable} in .env to another port`
  )
}

async function checkRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url)
  const where = { host: hostname, port: Number(port || 6379) }
  if (await canConnect(where.host, where.port)) return
  throw new Failure(
    `The Redis of REDIS_URL at ${where.host}:${where.port} cannot be reached. Start it or correct REDIS_URL in .env, or remove it to do without`
  )
}

/** Two starts in one folder would fight over ports and data. */
function claimFolder(): void {
  const other = readJson<{ pid: number }>(lockFile)
  if (other && other.pid !== process.pid && commandOf(other.pid)?.includes("start.mjs")) {
    throw new AlreadyRunning(
      `Reluv is already running in this folder (process ${other.pid}). Stop it with Ctrl-C there, or with: kill ${other.pid}`
    )
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(lockFile, JSON.stringify({ pid: process.pid }))
}

class AlreadyRunning extends Failure {}

/** A killed `npm start` must not leave us running. */
function leaveWithParent(leave: () => void): void {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    leave()
  }, 250)
  timer.unref()
}

function sentenceOf(error: unknown): string {
  if (error instanceof Failure)
    return /[.!]$|\.log$/.test(error.message) ? error.message : `${error.message}.`
  return `Unexpected: ${reasonIn(error instanceof Error ? error.message : String(error))}. See ${join(folder, "logs")}`
}

function announce(
  facts: { store_api: string; admin: string | null; sandbox: string | null },
  known: Seed | undefined
): void {
  const lines: [string, string][] = [["Store API", facts.store_api]]
  if (known) lines.push(["Publishable key", known.publishable_key])
  if (facts.admin) lines.push(["Admin", facts.admin])
  if (facts.sandbox)
    lines.push(["Sandbox", facts.sandbox], ["Everybody's mails", `${facts.sandbox}/mail`])
  for (const [who, login] of Object.entries(known?.logins ?? {})) {
    lines.push([`Login: ${who.replaceAll("_", " ")}`, `${login.email}  ${login.password}`])
  }
  lines.push(["Logs", join(folder, "logs")])
  const width = Math.max(...lines.map(([name]) => name.length)) + 2
  console.log(
    [
      "",
      "  Reluv is running.",
      "",
      ...lines.map(([name, value]) => `  ${name.padEnd(width)}${value}`),
      "",
      "  Next, in another terminal: npm run demo",
      "  Stop with Ctrl-C.",
      "",
    ].join("\n")
  )
}
