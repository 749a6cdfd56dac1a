import { readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { urlOf } from "../tables"

interface MigrationLike {
  up(): Promise<void> | void
  getQueries(): unknown[]
}
/** Some look at the database before they say what they do to it. */
type Driver = { execute(statement: string): Promise<unknown[]> }

/** The tables of Medusa's own that cards, and pages of products, are made from, as its migrations make them. */
export async function addMedusaTables(database: string): Promise<void> {
  const client = new Client({ connectionString: urlOf(database) })
  await client.connect()
  const driver: Driver = { execute: async (statement) => (await client.query(statement)).rows }
  try {
    for (const module of ["product", "pricing", "sales-channel"]) {
      for (const file of migrationsOf(module)) {
        const exported = (await import(file)) as Record<
          string,
          new (
            driver: Driver,
            config: object
          ) => MigrationLike
        >
        for (const Made of new Set(Object.values(exported).filter(isClass))) {
          const migration = new Made(driver, {})
          await migration.up()
          for (const statement of migration.getQueries()) await client.query(String(statement))
        }
      }
    }
    for (const [table, from, to] of [
      ["product_variant_price_set", "variant_id", "price_set_id"],
      ["product_sales_channel", "product_id", "sales_channel_id"],
    ]) {
      // As Medusa makes the table of a link.
      await client.query(
        `create table ${table} (
           ${from} varchar(255) not null, ${to} varchar(255) not null, id varchar(255) not null,
           created_at timestamptz(0) not null default current_timestamp,
           updated_at timestamptz(0) not null default current_timestamp, deleted_at timestamptz(0),
           primary key (${from}, ${to}))`
      )
    }
  } finally {
    await client.end()
  }
}

function isClass(value: unknown): boolean {
  return typeof value === "function"
}

function migrationsOf(module: string): string[] {
  const folder = join(dirname(require.resolve(`@medusajs/${module}`)), "migrations")
  const order = (name: string) => /\d+/.exec(name)?.[0] ?? ""
  return readdirSync(folder)
    .filter((name) => /^(Migration|InitialSetup)\w+\.js$/.test(name))
    .toSorted((a, b) => order(a).localeCompare(order(b)))
    .map((name) => join(folder, name))
}
