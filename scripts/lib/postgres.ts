import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { Failure } from "./failure"
import { isPortTaken, nextFreePort } from "./ports"
import { type Account, chooseAccount, runAs } from "./postgres-account"
import { configure, initialise, PASSWORD, USER } from "./postgres-data"
import { chooseBinaries, chooseDataFolder } from "./postgres-places"
import { commandOf } from "./processes"

export const DEFAULT_POSTGRES_PORT = 5499

export interface Postgres {
  port: number
  pid: number
  /** The data folder, to recognise the process by. */
  data: string
  url(database: string): string
  stop(): void
}

interface Options {
  /** Where the data lives, if it can live there. */
  folder: string
  port: number
  /** The person asked for exactly this port. */
  fixedPort?: boolean
  /** The folder of its programs. @default those from npm */
  bin?: string
  /** Test data may be lost in a power cut: ten times faster resets. */
  disposable?: boolean
}

/** What we chose for a data folder, remembered beside it. */
interface Memory {
  data: string
  port: number
}

/**
 * A real PostgreSQL from npm, without Docker or an installation. The binaries are driven directly:
 * the package's own class hides start errors and does not see a server that already runs.
 */
export async function startPostgres(options: Options): Promise<Postgres> {
  const memoryFile = `${options.folder}.json`
  const memory = recall(memoryFile)
  const account = chooseAccount(memory?.data ?? options.folder)
  const data = chooseDataFolder(options.folder, memory, account)
  const bin = options.bin ?? chooseBinaries(account)

  initialise(bin, data, account)
  const running = runningServer(data)
  if (running && (await answers(running.port))) {
    writeFileSync(memoryFile, JSON.stringify({ data, port: running.port }))
    return handle(bin, data, account, running)
  }
  if (running) stop(bin, data, account)

  const port = await choosePort(options, memory)
  configure(data, account, port, options.disposable ?? false)
  const log = join(data, "server.log")
  const started = runAs(
    account,
    join(bin, "pg_ctl"),
    "start -w -s -t 60 -D".split(" ").concat(data, "-l", log)
  )
  const server = runningServer(data)
  if (started.status !== 0 || !server) {
    throw new Failure(`PostgreSQL does not start: ${lastLine(log, started.stderr)}. See ${log}`)
  }
  writeFileSync(memoryFile, JSON.stringify({ data, port }))
  return handle(bin, data, account, server)
}

/** One statement or more on a database, for setting up and for looking up. */
export async function query<T extends object = Record<string, unknown>>(
  url: string,
  sql: string,
  values: unknown[] = []
): Promise<T[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return (await client.query<T>(sql, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

export async function createDatabase(
  postgres: Postgres,
  name: string,
  { template, replace = false }: { template?: string; replace?: boolean } = {}
): Promise<void> {
  const admin = postgres.url("postgres")
  if (replace) await query(admin, `drop database if exists "${name}" with (force)`)
  const found = await query(admin, "select 1 from pg_database where datname = $1", [name])
  if (found.length) return
  await query(admin, `create database "${name}"${template ? ` template "${template}"` : ""}`)
}

function handle(
  bin: string,
  data: string,
  account: Account | undefined,
  { pid, port }: { pid: number; port: number }
): Postgres {
  return {
    pid,
    port,
    data,
    // The name, not 127.0.0.1: Medusa's test runners turn SSL on for everything else.
    url: (database) => `postgres://${USER}:${PASSWORD}@localhost:${port}/${database}`,
    stop: () => stop(bin, data, account),
  }
}

function stop(bin: string, data: string, account: Account | undefined): void {
  const args = ["stop", "-w", "-s", "-t", "20", "-D", data]
  const stopped = runAs(account, join(bin, "pg_ctl"), [...args, "-m", "fast"])
  if (stopped.status !== 0) runAs(account, join(bin, "pg_ctl"), [...args, "-m", "immediate"])
}

async function choosePort(options: Options, memory: Memory | undefined): Promise<number> {
  if (options.fixedPort && (await isPortTaken(options.port))) {
    throw new Failure(
      `Port ${options.port} is in use, so PostgreSQL cannot have it. Set RELUV_POSTGRES_PORT in .env to a free one, or remove it`
    )
  }
  return options.fixedPort ? options.port : nextFreePort(memory?.port ?? options.port)
}

/** The server that a data folder's pid file speaks of, if it lives. A stale file is removed. */
function runningServer(data: string): { pid: number; port: number } | undefined {
  const file = join(data, "postmaster.pid")
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, "utf8").split("\n")
  const pid = Number(lines[0])
  // A copied data folder brings the file of a server that lives elsewhere.
  const own = resolve(lines[1] ?? "") === resolve(data)
  if (own && pid && commandOf(pid)?.includes("postgres")) return { pid, port: Number(lines[3]) }
  rmSync(file, { force: true })
  return undefined
}

async function answers(port: number): Promise<boolean> {
  try {
    await query(`postgres://${USER}:${PASSWORD}@localhost:${port}/postgres`, "select 1")
    return true
  } catch {
    return false
  }
}

function recall(file: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

function lastLine(log: string, otherwise: string | null): string {
  const text = existsSync(log) ? readFileSync(log, "utf8") : (otherwise ?? "")
  return text.trim().split("\n").at(-1) ?? "no reason given"
}
