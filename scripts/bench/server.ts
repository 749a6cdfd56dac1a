import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import { fingerprint, SCHEMA_SOURCES } from "../lib/fingerprint"
import { nextFreePort } from "../lib/ports"
import { createDatabase, type Postgres, query } from "../lib/postgres"
import { MEDUSA_CLI, readSeed, SEED_SCRIPT, type Seed } from "../lib/setup"
import type { Progress } from "../start"
import type { Build } from "./builds"
import type { Ground } from "./ground"
import { environmentOf, type Site, sandboxAt, serverAt } from "./site"
import { Storefront } from "./storefront"

/** What the probe in a measured server tells. */
export interface Reading {
  cpu_ms: number
  rss_mb: number
  /** Objects and buffers; garbage among them unless it was cleared away. */
  held_mb: number
  /** By what the requests said they are; `clocks` for what no request caused. */
  statements: Record<string, number>
  /** By `<call>: <beginning of the statement>`, when they are listed. */
  texts: Record<string, number>
}

/** Flags of Node for a server with a probe, which listens at RELUV_BENCH_PROBE. */
export const PROBED: readonly string[] = ["--expose-gc", "--require", join(__dirname, "probe.cjs")]

export interface MeasuredServer {
  build: Build
  /** Of the database. */
  name: string
  seed: Seed
  url: string
  shop: Storefront
  database: Client
  read(): Promise<Reading>
  /** The same after a garbage collection. */
  readCleared(): Promise<Reading>
  stop(): Promise<void>
}

/** What is sold in a database that is made once and kept. */
export interface Catalogue {
  /** A part of the database's name. */
  name: string
  says: string
  fill(databaseUrl: string, shop: Storefront): Promise<void>
}

export interface MeasuredGround extends Ground {
  progress: Progress
  catalogue: Catalogue
  /** Keeps the statements' texts as well. */
  list: boolean
  /** Flags of Node for the server. */
  node?: readonly string[]
  /** A middleware that it does without: the end of its file's path, and its name there. */
  leave_out?: string | null
}

/** One server of a build with its sandbox, on a database with a filled catalogue. */
export async function startMeasuredServer(
  ground: MeasuredGround,
  build: Build
): Promise<MeasuredServer> {
  const { postgres, progress, catalogue } = ground
  const schema = fingerprint(build.root, SCHEMA_SOURCES).slice(0, 12)
  const name = `bench_${schema}_${catalogue.name}`
  const folder = join(ground.folder, name)
  mkdirSync(folder, { recursive: true })
  const processes = await ground.processesOf(build)
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
    const site: Site = { root: build.root, processes, env }
    await sandboxAt(site, { folder, reports: url })
    await serverAt(site, {
      name: "medusa",
      port: ports.server,
      node: [...(ground.node ?? []), ...PROBED],
      env: {
        RELUV_BENCH_PROBE: String(ports.probe),
        ...(ground.list ? { RELUV_BENCH_LIST: "yes" } : {}),
        ...(ground.leave_out ? { RELUV_BENCH_LEAVE_OUT: ground.leave_out } : {}),
      },
    })
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
    name,
    seed,
    url,
    shop,
    database,
    read: () => probe(ports.probe, "/"),
    readCleared: () => probe(ports.probe, "/cleared"),
    stop: async () => {
      await database.end()
      await processes.stop({ patience_ms: 5_000 })
      processes.done()
    },
  }
}

/** What the probe of a server tells at a port; at `/cleared` after a garbage collection. */
export async function probe(port: number, path: "/" | "/cleared"): Promise<Reading> {
  const answer = await fetch(`http://localhost:${port}${path}`)
  return (await answer.json()) as Reading
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
