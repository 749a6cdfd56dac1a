import type { Sql } from "../../../src/shared/sql"
import { type Chance, idAt } from "./chance"
import { insertRows } from "./rows"

/** What is for sale now. Rupiah. */
export type OnSale = {
  listing_id: string
  variant_id: string
  seller_id: string
  title: string
  price: number
  published_at: Date
}

/** One variant of each listing that can be bought. */
export function listOnSale(sql: Sql, shops: readonly string[]): Promise<OnSale[]> {
  return sql<OnSale>(
    `select distinct on (p.handle) l.id as listing_id, v.id as variant_id, l.seller_id, p.title, l.price::int as price,
       l.published_at
     from reluv_listing l join product p on p.id = l.product_id
       join product_variant v on v.product_id = p.id and v.deleted_at is null
     where l.status = 'active' and l.deleted_at is null and l.seller_id = any(?)
     order by p.handle, v.id`,
    [shops]
  )
}

type Given = {
  onSale: readonly OnSale[]
  shops: readonly string[]
  /** Customers; the first is the one that a newcomer logs in as. */
  people: readonly string[]
  now: Date
  chance: Chance
}

const MOST_WISHERS = 9
const MOST_FOLLOWED = 3

/** What people marked to come back to, and which shops they follow. */
export async function writeWishes(
  sql: Sql,
  { onSale, shops, people, now, chance }: Given
): Promise<void> {
  const between = (since: Date) =>
    new Date(since.getTime() + (now.getTime() - since.getTime()) * chance.next())
  const [newcomer] = people
  const wishes = onSale.flatMap(({ listing_id, price, published_at }, index) => {
    const wishers = someOf(people.slice(1), chance.between(0, MOST_WISHERS), chance)
    if (newcomer && index % 12 === 0) wishers.add(newcomer)
    return [...wishers].map((customer_id) => {
      const at = between(published_at)
      const made = { created_at: at, updated_at: at }
      const owner = customer_id
      return {
        id: idAt("wish", at, chance),
        owner,
        customer_id,
        listing_id,
        price_told: price,
        ...made,
      }
    })
  })
  await insertRows(sql, "reluv_wish", wishes)
  await sql(
    `insert into reluv_wish_tally (id, wishes) select listing_id, count(*) from reluv_wish group by listing_id
     on conflict (id) do update set wishes = excluded.wishes`
  )
  const month = new Date(now.getTime() - 30 * 86_400_000)
  const follows = people.flatMap((customer_id) =>
    [...someOf(shops, chance.between(0, MOST_FOLLOWED), chance)].map((seller_id) => {
      const at = between(month)
      const made = { created_at: at, updated_at: at }
      return { id: idAt("folw", at, chance), customer_id, seller_id, ...made }
    })
  )
  await insertRows(sql, "reluv_follow", follows)
}

/** At most so many, each once. */
function someOf<T>(all: readonly T[], most: number, { one }: Chance): Set<T> {
  const some = new Set<T>()
  for (let n = 0; n < most && all.length > 0; n++) some.add(one(all))
  return some
}
