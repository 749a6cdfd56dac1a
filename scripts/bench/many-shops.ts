import { Client } from "@medusajs/framework/pg"
import { copyRows, type Family, familyOf, pieceOf } from "./catalogue"
import type { Storefront } from "./storefront"

/** What is made over HTTP, and copied. */
const SAMPLE = { sellers: 10, listings: 100 }

// `fair` asks for defects, which earlier commits do not know.
const CONDITIONS = ["good", "like_new", "new", "new", "good"]
/** What a copy of a shop leads to besides its own rows and its listings'. */
const FORWARD = ["inventory_item_id", "price_set_id", "shipping_profile_id", "shipping_option_id"]

/**
 * A catalogue of so many listings in shops of ten each: ten shops are made over HTTP, the others are their
 * copies, row by row, made in SQL, whatever tables a commit has.
 */
export async function fillShops(
  url: string,
  shop: Storefront,
  { listings }: { listings: number }
): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const shops: string[][] = []
    for (let seller = 0; seller < SAMPLE.sellers; seller++) {
      const owner = await shop.aSeller(`Toko ${seller}`)
      const names = await shop.namesOf(owner)
      for (let n = 0; n < SAMPLE.listings / SAMPLE.sellers; n++) {
        const condition = CONDITIONS[(seller + n) % CONDITIONS.length]
        const price = 20_000 + 10_000 * ((seller * 7 + n * 3) % 40)
        const made = await shop.aListing(owner, price, { ...pieceOf(seller * 10 + n), condition })
        names.push(made.product_id, made.handle)
      }
      shops.push(names)
    }
    await shop.findable(SAMPLE.listings)
    const copies = Math.ceil(listings / SAMPLE.listings) - 1
    const families: Family[] = []
    for (const names of copies > 0 ? shops : [])
      families.push(await familyOf(client, names, FORWARD))
    // Copies are whole families: foreign keys hold without being asked row by row.
    await client.query("set session_replication_role = replica; set synchronous_commit = off")
    for (const { ids, rows } of families)
      for (const [table, some] of rows) await copyRows(client, table, some, ids, copies)
    await spreadInTime(client)
    await client.query("vacuum analyze")
    // The mark of a catalogue that is whole.
    await client.query("create table bench_filled ()")
  } finally {
    await client.end()
  }
}

/** Copies would all have been published at the same moment. */
async function spreadInTime(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'published_at'`
  )
  for (const { name } of rows)
    await client.query(
      `update "${name}" set published_at = timestamptz '2026-01-01'
         + (abs(hashtext(id)::bigint) % 20000000) * interval '1 second'
       where published_at is not null`
    )
}
