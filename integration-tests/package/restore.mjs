/** A backup and its restoration, in the very words of docs/guides/production.md. */
import { readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { expectEqual } from "./http.mjs"
import { host, run, setEnvironment, stop } from "./project.mjs"

const { DATABASE_URL = "", RELUV_HAS_PG_DUMP } = process.env
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const copy = new URL(DATABASE_URL || "postgres://localhost")
copy.pathname = "/reluv_restored"

/** The runner says so where the PostgreSQL of this test came with its tools. */
export function canRestore() {
  return RELUV_HAS_PG_DUMP === "yes"
}

export async function restore() {
  const [backUp, bringBack, look] = blocksOf("Backups")
  await dropCopy()
  // A dump is of one moment, whoever goes on writing.
  await bash(backUp)
  await stop()
  // What was written since is not in it: rows are held against each other with one of the stopped server.
  await bash(backUp)
  await bash(bringBack)
  rmSync(join(host, "reluv.dump"), { force: true })

  const [before, after] = [await fingerprintOf(DATABASE_URL), await fingerprintOf(copy.href)]
  if (Object.keys(before).length < 200) throw new Error("there are hardly any tables")
  if (Object.values(before).filter((mark) => mark !== null).length < 50)
    throw new Error("hardly anything was in the tables")
  expectEqual("every row of every table", after, before)
  setEnvironment("DATABASE_URL", copy.href)
  const told = await bash(look)
  if (!told.includes("The ledger is right")) throw new Error(`the audit does not say so:\n${told}`)
}

/** An earlier run in this checkout left one. */
async function dropCopy() {
  const maintenance = new URL(DATABASE_URL)
  maintenance.pathname = "/postgres"
  const client = clientOf(maintenance.href)
  await client.connect()
  try {
    await client.query(`drop database if exists "${copy.pathname.slice(1)}" with (force)`)
  } finally {
    await client.end()
  }
}

function clientOf(connectionString) {
  const { Client } = createRequire(join(host, "package.json"))("pg")
  return new Client({ connectionString })
}

/** What each table holds. */
async function fingerprintOf(connectionString) {
  const client = clientOf(connectionString)
  await client.connect()
  try {
    const { rows } = await client.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`
    )
    const marks = {}
    for (const { name } of rows) {
      const { rows: found } = await client.query(
        `select md5(string_agg(t::text, '\n' order by t::text)) as mark from ${name} t`
      )
      marks[name] = found[0].mark
    }
    return marks
  } finally {
    await client.end()
  }
}

function bash(words) {
  if (!words) throw new Error("the guide says less than it did")
  return run(host, "bash", ["-euo", "pipefail", "-c", words])
}

function blocksOf(heading) {
  const page = readFileSync(join(root, "docs/guides/production.md"), "utf8")
  const part = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? ""
  return [...part.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block)
}
