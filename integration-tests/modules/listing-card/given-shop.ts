import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../src/modules/listing"
import type { NewListing } from "../../../src/modules/listing/making"
import { givenListing } from "../given-listings"

/** Asks the tables themselves; `?` are the parameters. */
export async function rows<Row>(
  container: MedusaContainer,
  statement: string,
  parameters: unknown[] = []
): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: { rows: Row[] } = await connection.raw(statement, parameters as never)
  return answer.rows
}

export async function givenShop(container: MedusaContainer, id: string): Promise<void> {
  await rows(
    container,
    `insert into reluv_seller (id, name, handle, city, province, status)
     values (?, ?, ?, 'Bandung', 'Jawa Barat', 'active')`,
    [id, `Toko ${id}`, id.replace("_", "-")]
  )
}

let products = 0

/** A listing on sale, with a product of Medusa's that has one variant, a price, two pictures and a category. */
export async function givenOnSale(
  container: MedusaContainer,
  given: Partial<NewListing> = {}
): Promise<{ id: string; product_id: string; variant_id: string }> {
  const number = ++products
  const product_id = `prod_card_${number}`
  const variant_id = `variant_${number}`
  const price = given.price ?? 150_000
  const sql = (statement: string, ...parameters: unknown[]) =>
    rows(container, statement, parameters)
  await sql(
    `insert into product (id, title, handle, status, description, thumbnail)
     values (?, ?, ?, 'published', 'Terawat', 'https://cdn.test/1.jpg')`,
    product_id,
    `Kemeja ${number}`,
    `kemeja-${number}`
  )
  await sql(
    `insert into image (id, url, rank, product_id)
     select 'img_' || ? || n, 'https://cdn.test/' || n || '.jpg', n, ? from generate_series(1, 2) n`,
    number,
    product_id
  )
  await sql(
    `insert into product_variant (id, title, product_id) values (?, 'M', ?)`,
    variant_id,
    product_id
  )
  await sql(`insert into price_set (id) values (?)`, `pset_${number}`)
  await sql(
    `insert into price (id, price_set_id, currency_code, amount, raw_amount)
     values (?, ?, 'idr', ?, '{}')`,
    `price_${number}`,
    `pset_${number}`,
    price
  )
  await sql(
    `insert into product_variant_price_set (id, variant_id, price_set_id) values (?, ?, ?)`,
    `pvps_${number}`,
    variant_id,
    `pset_${number}`
  )
  const { id } = await givenListing(
    container.resolve(LISTING_MODULE),
    { [variant_id]: 1 },
    { seller_id: "sel_ani", product_id, ...given, price }
  )
  return { id, product_id, variant_id }
}
