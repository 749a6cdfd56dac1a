/**
 * Writes what is made from the contracts: OpenAPI, the types of the client, the tables of
 * docs/reference and the Postman collection. With `--check` it writes nothing and fails when a file is stale.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { version } from "../../package.json"
import { openApi } from "./openapi"
import { tablesOf } from "./tables"
import { typesOf } from "./types"

const root = join(__dirname, "../..")

const document = openApi(version)
const files: Record<string, string> = {
  "docs/reference/openapi.json": `${JSON.stringify(document, null, 2)}\n`,
  "src/types/http/index.ts": typesOf(document),
  ...Object.fromEntries(
    Object.entries(tablesOf(document)).map(([name, text]) => [`docs/reference/${name}`, text])
  ),
}

const stale: string[] = []
for (const [name, raw] of Object.entries(files)) {
  const path = join(root, name)
  const text = name.startsWith("docs/") ? raw : formatted(name, raw)
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue
  stale.push(name)
  if (process.argv.includes("--check")) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

if (process.argv.includes("--check") && stale.length > 0) {
  console.error(`${stale.join(", ")} do not fit the contracts in src/api. Run: npm run reference`)
  process.exitCode = 1
} else {
  console.log(`reference: ${Object.keys(files).length} files, ${stale.length} written anew`)
}

/** As the formatter of the repository would leave it. */
function formatted(name: string, text: string): string {
  const biome = createRequire(__filename).resolve("@biomejs/biome/bin/biome")
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${name}`], {
    cwd: root,
    input: text,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
}
