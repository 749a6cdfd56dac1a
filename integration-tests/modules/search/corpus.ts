import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../../../src/modules/listing-card"
import { writeCards } from "../../../src/workflows/listing-card/write-cards"
import { givenShop, rows } from "../listing-card/given-shop"

type Piece = {
  key: string
  title: string
  brand: string | null
  color: string | null
  size: string | null
  condition: string
  price: number
  description: string
  /** From the highest down. */
  categories: readonly string[]
}

export type Asked = { query: string; wanted: readonly string[] }

const read = (name: string) =>
  readFileSync(join(__dirname, name), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))

/** What people sell: `corpus.txt`. */
export function corpus(): Piece[] {
  const pieces: Piece[] = []
  let categories: string[] = []
  for (const line of read("corpus.txt")) {
    if (line.startsWith(">")) {
      categories = line.split(">").flatMap((name) => name.trim() || [])
      continue
    }
    const [key = "", title = "", brand, color, size, condition = "", price, description = ""] = line
      .split("|")
      .map((field) => field.trim())
    pieces.push({
      key,
      title,
      brand: brand || null,
      color: color || null,
      size: size || null,
      condition,
      price: Number(price) * 1_000,
      description,
      categories,
    })
  }
  return pieces
}

/** What people type, with the listings that should come first: `queries.txt`. */
export function queries(): Asked[] {
  const keys = corpus().map(({ key }) => key)
  return read("queries.txt").map((line) => {
    const [query = "", wanted = ""] = line.split("|").map((field) => field.trim())
    const matching = (pattern: string) =>
      pattern.endsWith("*") ? keys.filter((key) => key.startsWith(pattern.slice(0, -1))) : [pattern]
    return { query, wanted: wanted.split(" ").filter(Boolean).flatMap(matching) }
  })
}

/** Puts the corpus on sale, the first published last. A listing's id is `lst_` and its key. */
export async function givenCorpus(container: MedusaContainer): Promise<void> {
  const pieces = corpus()
  const sql = (statement: string, ...parameters: unknown[]) =>
    rows(container, statement, parameters)
  await givenShop(container, "sel_ani")
  const categories = [...new Set(pieces.flatMap((piece) => piece.categories))]
  await sql(
    `insert into product_category (id, name, handle, mpath, is_active)
     select idOf(name), name, idOf(name), name, true from unnest(?::text[]) name`.replaceAll(
      "idOf(name)",
      "'cat_' || md5(name)"
    ),
    categories
  )
  await sql(
    `with corpus as (
       select * from json_to_recordset(?::json) as c (key text, title text, brand text, color text, size text,
         condition text, price int, description text, categories text[], place int)
     ), product as (
       insert into product (id, title, handle, status, description)
       select 'prod_' || key, title, 'p-' || key, 'published', description from corpus
     ), category as (
       insert into product_category_product (product_id, product_category_id)
       select 'prod_' || key, 'cat_' || md5(name) from corpus cross join unnest(categories) name
     ), listing as (
       insert into reluv_listing (id, product_id, seller_id, condition, brand, size, color, price, weight,
         status, published_at)
       select 'lst_' || key, 'prod_' || key, 'sel_ani', condition, brand, size, color, price, 300,
         'active', now() - place * interval '1 hour' from corpus
     )
     insert into reluv_piece (id, listing_id, variant_id, stock)
     select 'pc_' || key, 'lst_' || key, 'variant_' || key, 1 from corpus`,
    JSON.stringify(pieces.map((piece, place) => ({ ...piece, place })))
  )
  await container
    .resolve(LISTING_CARD_MODULE)
    .markCards({ listing_ids: pieces.map(({ key }) => `lst_${key}`) })
  await writeCards(container)
  await container.resolve(LISTING_CARD_MODULE).countWords({})
}
