import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

const TOOLS = ["initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "createdb"]
/** Medusa's oldest is older; ours is what the package test has seen. */
const OLDEST = 14

/**
 * The folder of a PostgreSQL of this machine that came with its tools, the newest if there are several. The one from npm
 * has a server only, and `pg_dump` refuses a server that is newer than itself.
 */
export function systemPostgres(): string | null {
  const debian = "/usr/lib/postgresql"
  const found = [
    ...(existsSync(debian) ? readdirSync(debian).map((one) => join(debian, one, "bin")) : []),
    spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim() ?? "",
  ]
    .filter((bin) => bin && TOOLS.every((tool) => existsSync(join(bin, tool))))
    .map((bin) => ({ bin, version: versionOf(bin) }))
    .filter(({ version }) => version >= OLDEST)
    .toSorted((a, b) => b.version - a.version)
  return found[0]?.bin ?? null
}

function versionOf(bin: string): number {
  const { stdout } = spawnSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" })
  return Number(/(\d+)/.exec(stdout ?? "")?.[1] ?? 0)
}
