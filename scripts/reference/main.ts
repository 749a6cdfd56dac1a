/**
 * Writes what is made from the contracts and the table of facts: OpenAPI, the types of the client, the
 * tables of docs/reference, the pages of mails and workflows, the Postman collection and docs/events.md. With `--check` it writes nothing
 * and fails when a file is stale. Either way the OpenAPI document is validated by somebody else's
 * validator.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { version } from "../../package.json"
import { eventsPage } from "./events"
import { mailsPage } from "./mails"
import { type OpenApi, openApi } from "./openapi"
import { postmanCollection, postmanEnvironment } from "./postman/collection"
import { tablesOf } from "./tables"
import { typesOf } from "./types"
import { workflowsPage } from "./workflows"

const root = join(__dirname, "../..")
const REFERENCE = "docs/reference"

async function main(): Promise<void> {
  const check = process.argv.includes("--check")
  const document = openApi(version)
  await validate(document)
  const files = filesOf(document)
  const stale = Object.keys(files).filter((name) => {
    const path = join(root, name)
    return !existsSync(path) || readFileSync(path, "utf8") !== files[name]
  })
  if (check && stale.length > 0) {
    throw new Error(
      `${stale.join(", ")} do not fit the contracts and facts in src: npm run reference`
    )
  }
  for (const name of stale) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, files[name] ?? "")
  }
  console.log(`reference: ${Object.keys(files).length} files, ${stale.length} written anew`)
}

function filesOf(document: OpenApi): Record<string, string> {
  const pages = Object.entries(tablesOf(document)).map(([name, text]) => [
    `${REFERENCE}/${name}`,
    text,
  ])
  return {
    [`${REFERENCE}/openapi.json`]: json(document),
    [`${REFERENCE}/postman/collection.json`]: json(postmanCollection()),
    [`${REFERENCE}/postman/environment.json`]: json(postmanEnvironment()),
    ...Object.fromEntries(pages),
    [`${REFERENCE}/mails.md`]: mailsPage(),
    [`${REFERENCE}/workflows.md`]: workflowsPage(),
    "docs/events.md": eventsPage(),
    "src/types/http/index.ts": formatted("src/types/http/index.ts", typesOf(document)),
  }
}

async function validate(document: OpenApi): Promise<void> {
  const { Validator } = await import("@seriousme/openapi-schema-validator")
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  if (!valid) throw new Error(`this is no OpenAPI 3.1: ${JSON.stringify(errors, null, 2)}`)
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
