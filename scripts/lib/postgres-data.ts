import { appendFileSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "./failure"
import { type Account, isUsable, runAs } from "./postgres-account"

/** Who may connect. Only reachable from this machine; the data is play data. */
export const USER = "postgres"
export const PASSWORD = "reluv"

/** Makes the data folder a database cluster, unless it is one; whatever an interrupted attempt left goes. */
export function initialise(bin: string, data: string, account: Account | undefined): void {
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

/** How the server runs; written anew before each start. */
export function configure(
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
