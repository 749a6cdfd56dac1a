/** Which SQL of a module writes a table that another module owns. Reading and locking one is allowed. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export type Source = { path: string; text: string }

/** A statement that changes rows, up to the name of its table; `for update` locks, and `do update` has none. */
const WRITES =
  /(?<!\bfor\s)\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?"?(reluv_\w+)/gi
/** What `src/shared` writes for a module that names the table: `changeStatus(sql, "…"`, `claimDue(sql, { table: "…"`. */
const WRITES_THROUGH_SHARED = /\bchangeStatus\(\s*\w+,\s*"(reluv_\w+)"/g
const NAMED_FOR_SHARED = /\btable(?::| =) "(reluv_\w+)"/g
const SHARED_WRITERS = /\b(?:claimDue|claimSoon|forgetOld|forgetOldDays|changeStatus)\(/

/** By path: `src/modules/seller/models/seller.ts` makes `seller` the owner of `reluv_seller`. */
export function ownersOf(sources: readonly Source[]): Map<string, string> {
  return new Map(
    sources.flatMap(({ path, text }) => {
      const table = /\/models\//.test(path) && /tableName: "(\w+)"/.exec(text)?.[1]
      return table ? [[table, moduleOf(path)] as const] : []
    })
  )
}

/** Each as `src/modules/a/file.ts writes reluv_b, which is b's`. */
export function foreignWrites(sources: readonly Source[]): string[] {
  const owners = ownersOf(sources)
  return sources.flatMap(({ path, text }) => {
    const named = SHARED_WRITERS.test(text) ? [...text.matchAll(NAMED_FOR_SHARED)] : []
    const written = [...text.matchAll(WRITES), ...text.matchAll(WRITES_THROUGH_SHARED), ...named]
    return [...new Set(written.map(([, table = ""]) => table.toLowerCase()))]
      .filter((table) => owners.get(table) !== moduleOf(path))
      .map((table) => `${path} writes ${table}, which is ${owners.get(table) ?? "nobody"}'s`)
  })
}

/** All code of modules that runs; migrations are the owner's own. */
export function sourcesOf(root: string): Source[] {
  return readdirSync(join(root, "src/modules"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/modules/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !/\/migrations\/|\.(spec|d)\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
}

function moduleOf(path: string): string {
  return path.split("/")[2] ?? ""
}
