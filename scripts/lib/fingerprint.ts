import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** A hash over files and folders, to know whether a step has to be done again. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256")
  for (const path of paths) {
    for (const file of filesBelow(root, path)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0")
    }
  }
  return hash.digest("hex")
}

function filesBelow(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return /\.spec\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`))
}

/** What decides the tables: a change here means migrating again. */
export const SCHEMA_SOURCES = [
  "src/modules",
  "src/links",
  "src/providers",
  "src/search",
  "src/migration-scripts",
  "host",
  "medusa-config.ts",
  "package-lock.json",
]

/** What decides the built application. */
export const BUILD_SOURCES = [
  "src",
  "host",
  "medusa-config.ts",
  "sandbox/defaults.ts",
  "tsconfig.json",
  "tsconfig.base.json",
  "package.json",
  "package-lock.json",
]

/** What decides a freshly seeded database. */
export const SEED_SOURCES = ["src", "scripts/seed", "host", "medusa-config.ts", "package-lock.json"]
