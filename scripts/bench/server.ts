import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { untilAnswered } from "../lib/answer"
import { environmentWith } from "../lib/environment"
import { Failure } from "../lib/failure"
import { fingerprint, SCHEMA_SOURCES } from "../lib/fingerprint"
import { nextFreePort } from "../lib/ports"
import { createDatabase, type Postgres, query } from "../lib/postgres"
import type { Processes } from "../lib/processes"
import { MEDUSA_CLI, readSeed, SEED_SCRIPT } from "../lib/setup"
import type { Progress } from "../start"
import type { Build } from "./builds"
import { Storefront } from "./storefront"

/** What the probe in a measured server tells. */
export interface Reading {
  cpu_ms: number
  rss_mb: number
  /** By what the requests said they are; `clocks` for what no request caused. */
  statements: Record<string, number>
  /** By `<call>: <beginning of the statement>`, when they are listed. */
  texts: Record<string, number>
}

export interface MeasuredServer {
  build: Build
  url: string
  shop: Storefront
  database: Client
  read(): Promise<Reading>
  stop(): Promise<void>
}

/** What is sold in a database that is made once and kept. */
export interface Catalogue {
  /** A part of the database's name. */
  name: string
  says: string
  fill(databaseUrl: string, shop: Storefront): Promise<void>
}

interface Ground {
  folder: string
  postgres: Postgres
  progress: Progress
  catalogue: Catalogue
  /** Keeps the statements' texts as well. */
  list: boolean
  /** Starts the processes of one build, so that they can be stopped before those of the next. */
  processes: () => Processes
}

/** One server of a build with its sandbox, on a database with a filled catalogue. */
export async function startMeasuredServer(ground: Ground, build: Build): Promise<MeasuredServer> {
  const { postgres, progress, catalogue } = ground
  const schema = fingerprint(build.root, SCHEMA_SOURCES).slice(0, 12)
  const name = `bench_${schema}_${catalogue.name}`
  const folder = join(ground.folder, name)
  mkdirSync(folder, { recursive: true })
  const processes = ground.processes()
  const ports = {
    server: await nextFreePort(9400),
    sandbox: await nextFreePort(4980),
    probe: await nextFreePort(9450),
  }
  const env = environmentOf(postgres.url(name), folder, ports)

  const filled = await isFilled(postgres, name)
  if (!filled) {
    await createDatabase(postgres, name, { replace: true })
    const run = (what: string, args: string[]) =>
      progress.step(`${build.commit}: ${what}`, () =>
        processes.run({
          name: args[0]?.replace(":", "-") ?? "medusa",
          what,
          cwd: build.root,
          args: [MEDUSA_CLI, ...args],
          env,
        })
      )
    await run("creating the tables", ["db:migrate", "--execute-all-links", "--execute-all-search"])
    rmSync(join(folder, "seed.json"), { force: true })
    await run("setting the marketplace up", ["exec", `./${SEED_SCRIPT}`])
  }
  const seed = readSeed(folder)
  if (!seed) throw new Failure(`Delete the database ${name}: its seed.json is lost`)

  const url = `http://localhost:${ports.server}`
  await progress.step(`${build.commit}: starting the server`, async () => {
    const sandbox = processes.server({
      name: "sandbox",
      command: process.execPath,
      args: ["--import", "tsx", join(build.root, "sandbox/main.ts")],
      cwd: build.root,
      env: {
        ...env,
        SANDBOX_STATE_FILE: join(folder, "sandbox.json"),
        SANDBOX_MIDTRANS_NOTIFICATION_URL: `${url}/hooks/payment/midtrans_midtrans`,
        SANDBOX_BITESHIP_WEBHOOK_URL: `${url}/hooks/biteship`,
        SANDBOX_IRIS_NOTIFICATION_URL: `${url}/hooks/payouts/iris`,
      },
    })
    await untilAnswered({ ...sandbox, name: "The sandbox" }, [
      { url: `http://localhost:${ports.sandbox}/` },
    ])
    const server = processes.server({
      name: "medusa",
      command: process.execPath,
      args: ["--require", join(__dirname, "probe.cjs"), join(build.root, MEDUSA_CLI), "start"],
      cwd: build.root,
      env: {
        ...env,
        RELUV_BENCH_PROBE: String(ports.probe),
        ...(ground.list ? { RELUV_BENCH_LIST: "yes" } : {}),
      },
    })
    await untilAnswered({ ...server, name: "Medusa" }, [{ url: `${url}/health` }])
  })
  const shop = new Storefront(url, seed.publishable_key)
  if (!filled) {
    await progress.step(`${build.commit}: ${catalogue.says}`, () =>
      catalogue.fill(postgres.url(name), shop)
    )
  }
  const database = new Client({ connectionString: postgres.url(name) })
  await database.connect()
  return {
    build,
    url,
    shop,
    database,
    read: async () => {
      const answer = await fetch(`http://localhost:${ports.probe}`)
      return (await answer.json()) as Reading
    },
    stop: async () => {
      await database.end()
      await processes.stop({ patience_ms: 5_000 })
      processes.done()
    },
  }
}

/** Whoever fills a catalogue leaves its mark last of all. */
async function isFilled(postgres: Postgres, name: string): Promise<boolean> {
  const [known] = await query(
    postgres.url("postgres"),
    "select 1 from pg_database where datname = $1",
    [name]
  )
  if (!known) return false
  const [left] = await query<{ filled: boolean }>(
    postgres.url(name),
    "select to_regclass('bench_filled') is not null as filled"
  )
  return left?.filled ?? false
}

function environmentOf(
  databaseUrl: string,
  folder: string,
  ports: { server: number; sandbox: number }
): Record<string, string> {
  const sandboxUrl = `http://localhost:${ports.sandbox}`
  return environmentWith({
    NODE_ENV: "test",
    DATABASE_URL: databaseUrl,
    PORT: String(ports.server),
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_URL: sandboxUrl,
    RELUV_PUBLIC_URL: `http://localhost:${ports.server}`,
    RELUV_SEED_FILE: join(folder, "seed.json"),
    RELUV_SEED: "set-up",
    RELUV_ADMIN: "off",
    MEDUSA_DISABLE_TELEMETRY: "true",
    // Never a vendor, whatever .env or the shell say.
    ...Object.fromEntries(
      Object.keys(process.env)
        .filter((name) => /^(MIDTRANS|BITESHIP|CLOUDINARY)_|^(REDIS_URL|NODE_OPTIONS)$/.test(name))
        .map((name) => [name, undefined])
    ),
  })
}
