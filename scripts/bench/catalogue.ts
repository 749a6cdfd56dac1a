import { Client } from "@medusajs/framework/pg"
import { listings as wardrobe } from "../seed/data/listings"
import type { Offer, Storefront } from "./storefront"

/** Pieces are taken from here, each once. */
export const PIECES = "bench_piece"
/** What a copy of a listing leads to besides its own rows. */
const FORWARD = ["inventory_item_id", "price_set_id"]
/** Tables of what happens, not of what is sold. */
const LEFT_OUT =
  /^(workflow_execution|locking|mikro_orm|script_migrations|link_module|search|bench_)|event$|_due$|fact|work/
const PRICE = 150_000

type Row = Record<string, unknown>
export type Family = { ids: string[]; rows: Map<string, Row[]> }

/**
 * A catalogue of so many listings in shops of several sellers. One listing per shop is made over HTTP;
 * the others are its copies, row by row, made in SQL. No table is named here: what belongs to a
 * listing is what mentions it, so that any commit's tables will do.
 */
export async function fillCatalogue(
  url: string,
  shop: Storefront,
  { sellers, listings }: { sellers: number; listings: number }
): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    // Copies are whole families: foreign keys hold without being asked row by row.
    await client.query("set session_replication_role = replica; set synchronous_commit = off")
    await client.query(
      `create table ${PIECES} (id bigserial primary key, variant_id text not null, seller int not null, used boolean not null default false)`
    )
    const copies = Math.ceil(listings / sellers)
    const samples: Awaited<ReturnType<Storefront["aListing"]>>[] = []
    for (let seller = 0; seller < sellers; seller++)
      samples.push(
        await shop.aListing(await shop.aSeller(`Toko ${seller}`), PRICE, pieceOf(seller))
      )
    // Their cards are written a moment later, and are copied as well.
    await shop.findable(sellers)
    const families: { family: Family; variant_id: string }[] = []
    for (const { product_id, handle, variant_id } of samples)
      families.push({ family: await familyOf(client, [product_id, handle]), variant_id })
    for (const [seller, { family, variant_id }] of families.entries()) {
      for (const [table, rows] of family.rows)
        await copyRows(client, table, rows, family.ids, copies)
      await client.query(
        `insert into ${PIECES} (variant_id, seller) select $1 || '_' || n, $2 from generate_series(1, $3) n`,
        [variant_id, seller, copies]
      )
    }
    await client.query(`create index on ${PIECES} (seller, id) where not used`)
    await client.query("analyze")
    // The mark of a catalogue that is whole.
    await client.query("create table bench_filled ()")
  } finally {
    await client.end()
  }
}

/** Called and described as people do: words are as often on cards as they are on those of the sample data. */
export function pieceOf(n: number): Partial<Offer> {
  const { title, description, brand, color, variants } = wardrobe[n % wardrobe.length] ?? {}
  return { title, description, brand, color, size: variants?.[0]?.size }
}

/** Pieces that nobody has bought, one of each of so many sellers. */
export async function takePieces(
  client: Client,
  { sellers, purchases }: { sellers: number; purchases: number }
): Promise<string[][]> {
  const { rows } = await client.query<{ variants: string[] }>(
    `with taken as (
       update ${PIECES} set used = true where id in (
         select p.id from generate_series(0, $1::int - 1) s
         cross join lateral (
           select id from ${PIECES} where seller = s and not used order by id limit $2
         ) p
       ) returning id, variant_id, seller
     ), numbered as (
       select variant_id, row_number() over (partition by seller order by id) as n from taken
     )
     select array_agg(variant_id) as variants from numbered group by n order by n`,
    [sellers, purchases]
  )
  return rows.map((row) => row.variants)
}

/** All rows that mention one of the seeds, or a row that does. */
export async function familyOf(
  client: Client,
  seeds: readonly string[],
  forward: readonly string[] = FORWARD
): Promise<Family> {
  const tables = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'"
  )
  const names = tables.rows.map(({ name }) => name).filter((name) => !LEFT_OUT.test(name))
  const family: Family = { ids: [...seeds], rows: new Map() }
  for (let grown = true; grown; ) {
    const known = family.ids.length
    for (const table of names) {
      const { rows } = await client.query<{ row: Row }>(
        `select to_jsonb(t) as row from "${table}" t
         where exists (select 1 from unnest($1::text[]) id where position(id in to_jsonb(t)::text) > 0)`,
        [family.ids]
      )
      if (rows.length === 0) continue
      family.rows.set(
        table,
        rows.map(({ row }) => row)
      )
      for (const { row } of rows) {
        const own = ["id", ...forward].flatMap((column) => {
          const value = row[column]
          return typeof value === "string" && value.length > 20 ? [value] : []
        })
        family.ids.push(...own.filter((id) => !family.ids.includes(id)))
      }
    }
    grown = family.ids.length > known
  }
  return family
}

export async function copyRows(
  client: Client,
  table: string,
  rows: readonly Row[],
  ids: readonly string[],
  copies: number
): Promise<void> {
  const columns = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'
       and is_identity = 'NO' and coalesce(column_default, '') not like 'nextval%'`,
    [table]
  )
  const list = columns.rows.map(({ name }) => `"${name}"`).join(", ")
  for (const row of rows) {
    // A mark in place of "_n" behind each id, so that one replace per copy does.
    const text = ids.reduce((all, id) => all.replaceAll(id, `${id}@@n@@`), JSON.stringify(row))
    await client.query(
      `insert into "${table}" (${list})
       select ${list} from generate_series(1, $2::int) n,
       jsonb_populate_record(null::"${table}", replace($1::text, '@@n@@', '_' || n)::jsonb)`,
      [text, copies]
    )
  }
}
