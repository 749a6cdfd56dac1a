import { spawnSync } from "node:child_process"
import { accessSync, chownSync, constants, existsSync, mkdirSync, statSync } from "node:fs"
import { platform } from "node:os"
import { dirname } from "node:path"
import { Failure } from "./failure"

/** Somebody else than root runs PostgreSQL: it refuses root. */
export interface Account {
  uid: number
  gid: number
}

/** Who owns the data already, else the first who may; nobody in particular where we are not root. */
export function chooseAccount(data: string): Account | undefined {
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

/** Makes the folder theirs. @returns whether they can write to it */
export function isUsable(folder: string, account: Account | undefined): boolean {
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

export function runAs(account: Account | undefined, command: string, args: string[]) {
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
