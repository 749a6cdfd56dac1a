import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { mikroOrmCreateConnection, toMikroOrmEntities } from "@medusajs/framework/utils"
import { cloneTables, urlOf } from "./tables"

const MODULES = join(__dirname, "../../src/modules")
const WORKER = process.env.JEST_WORKER_ID ?? "1"
const MIGRATED = `migrated_${WORKER}`
const MODELLED = `modelled_${WORKER}`

/** Those that have tables. */
const folders = readdirSync(MODULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(MODULES, entry.name, "models")))
  .map(({ name }) => name)

/**
 * What models have no word for, and a migration makes by hand: a tsvector, indexes of expressions, a check that
 * PostgreSQL keeps in other words, and amounts and times that are larger than an integer.
 */
const BY_HAND = new RegExp(
  [
    "_found_by_\\w+",
    "reluv_listing_complete_on_sale",
    '^alter table "reluv_listing_card" drop column "search"$',
    '^alter table "reluv_ledger_\\w+" alter column "(amount|balance)" type int',
    '^alter table "reluv_(buyer_cohort|shop_day|shop_month|listing_day|market_day|market_slice)" alter column "\\w+" type int',
    '^alter table "reluv_voucher" alter column "(budget|spent)" type int',
    '^alter table "reluv_request_count" alter column "expire" type int',
  ].join("|")
)

beforeAll(async () => {
  await cloneTables(MIGRATED)
  await asked(urlOf("postgres"), [
    `drop database if exists "${MODELLED}" with (force)`,
    `create database "${MODELLED}"`,
  ])
})

describe.each(folders)("the migrations of %s", (folder) => {
  it("make the tables that its models say", async () => {
    const missing = statementsOf(await withSchema(folder, MIGRATED, (schema) => schema.update()))
    expect(missing.filter((statement) => !BY_HAND.test(statement))).toEqual([])
  })

  it("make the indexes that its models say, with their conditions", async () => {
    const made = statementsOf(await withSchema(folder, MODELLED, (schema) => schema.create()))
    await asked(urlOf(MODELLED), made)
    const tables = made.flatMap((line) => /^create table "(\w+)"/i.exec(line)?.[1] ?? [])

    expect(await indexesOf(MIGRATED, tables)).toEqual(await indexesOf(MODELLED, tables))
  })
})

type Schema = { update(): Promise<string>; create(): Promise<string> }

async function withSchema(
  folder: string,
  database: string,
  ask: (schema: Schema) => Promise<string>
): Promise<string> {
  const models: unknown[] = []
  for (const file of readdirSync(join(MODULES, folder, "models"))) {
    models.push(...Object.values((await import(join(MODULES, folder, "models", file))) as object))
  }
  const orm = await mikroOrmCreateConnection(
    { clientUrl: urlOf(database), schema: "public" },
    toMikroOrmEntities(models as Parameters<typeof toMikroOrmEntities>[0]),
    ""
  )
  const generator = orm.getSchemaGenerator()
  try {
    return await ask({
      update: () => generator.getUpdateSchemaSQL({ dropTables: false, wrap: false }),
      create: () => generator.getCreateSchemaSQL({ wrap: false }),
    })
  } finally {
    await orm.close(true)
  }
}

/** Without the index that Medusa gives every model on `deleted_at`: ours are not asked by it. */
function statementsOf(sql: string): string[] {
  return sql
    .split(";\n")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "" && !statement.includes('_deleted_at" ON '))
}

/** By name; `deleted_at is null`, which Medusa adds to each and our migrations leave out, is no difference. */
async function indexesOf(database: string, tables: readonly string[]) {
  const [rows] = await asked(urlOf(database), [
    `select indexname, indexdef from pg_indexes
     where schemaname = 'public' and tablename in (${tables.map((name) => `'${name}'`).join(", ")})`,
  ])
  const found = rows as { indexname: string; indexdef: string }[]
  return Object.fromEntries(
    found
      .filter(({ indexname }) => !BY_HAND.test(indexname))
      .map(({ indexname, indexdef }) => [
        indexname,
        indexdef
          .replace(/[()]/g, "")
          .replace(/( AND)? deleted_at IS NULL/g, "")
          .replace(/ WHERE AND/, " WHERE")
          .replace(/ WHERE$/, ""),
      ])
  )
}

async function asked(url: string, statements: readonly string[]): Promise<unknown[][]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const answers: unknown[][] = []
    for (const statement of statements) answers.push((await client.query(statement)).rows)
    return answers
  } finally {
    await client.end()
  }
}
