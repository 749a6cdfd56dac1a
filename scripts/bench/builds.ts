import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { join, resolve } from "node:path"
import { Failure } from "../lib/failure"

/** A checkout whose servers are measured. */
export interface Build {
  root: string
  /** Short commit, with `+` when its files differ from it. */
  commit: string
}

const root = process.cwd()

export function thisBuild(): Build {
  const dirty = git(["status", "--porcelain", "--", "src", "host", "medusa-config.ts"], root) !== ""
  return { root, commit: commitOf(root) + (dirty ? "+" : "") }
}

/** A commit in a worktree of its own, with packages as its lockfile wants them; or a folder that is one. */
export function buildOf(wanted: string): Build {
  if (existsSync(join(wanted, "package.json"))) {
    const folder = resolve(wanted)
    return { root: folder, commit: commitOf(folder) }
  }
  const sha = revision(wanted)
  const folder = join(root, ".reluv", "bench", sha.slice(0, 7))
  if (!existsSync(folder)) git(["worktree", "add", "--detach", folder, sha], root)
  if (!existsSync(join(folder, "node_modules"))) installPackages(folder)
  return { root: folder, commit: commitOf(folder) }
}

function installPackages(folder: string): void {
  const lock = (of: string) => readFileSync(join(of, "package-lock.json"), "utf8")
  if (lock(folder) === lock(root)) {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction")
    return
  }
  execFileSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "ignore",
    shell: process.platform === "win32",
  })
}

function revision(wanted: string): string {
  try {
    return git(["rev-parse", "--verify", `${wanted}^{commit}`], root)
  } catch {
    throw new Failure(`There is no commit "${wanted}" to compare with`)
  }
}

function commitOf(folder: string): string {
  return git(["rev-parse", "--short", "HEAD"], folder)
}

function git(args: string[], cwd: string): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", stdio: "pipe" }).trim()
}
