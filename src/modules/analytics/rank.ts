import { type Range, splitByMonths } from "../../domain/analytics/range"
import type { Sql } from "../../shared/sql"
import { bought } from "./projection"
import type { Slice } from "./slices"

/** A place in a ranking by what was sold; of a category, a city or a buyer `income` is not known. */
export type Ranked = {
  key: string
  name: string | null
  pieces: number
  goods: number
  income: number | null
}

type Page = Range & { limit: number; offset?: number }

/** The shops that sold most, by what it cost or by pieces. */
export function rankShops(
  sql: Sql,
  { limit, offset = 0, by = "goods", ...range }: Page & { by?: "goods" | "pieces" }
): Promise<Ranked[]> {
  const { months, days } = splitByMonths(range)
  const parts = [
    `select seller_id, pieces, goods, income from reluv_shop_month where month = any(?)`,
    ...days.map(
      () => `select seller_id, pieces, goods, income from reluv_shop_day where day between ? and ?`
    ),
  ]
  return sql(
    `select r.key, s.name, r.pieces::float8 as pieces, r.goods::float8 as goods, r.income::float8 as income
     from (
       select seller_id as key, sum(pieces) as pieces, sum(goods) as goods, sum(income) as income
       from (${parts.join(" union all ")}) sold
       group by seller_id having sum(goods) > 0 order by ${by} desc, key limit ? offset ?
     ) r left join reluv_seller s on s.id = r.key order by r.${by} desc, r.key`,
    [months, ...days.flatMap(({ from, to }) => [from, to]), limit, offset]
  )
}

/** The listings that sold most: of a shop, or of all. */
export function rankListings(
  sql: Sql,
  { seller_id = null, from, to, limit, offset = 0 }: Page & { seller_id?: string | null }
): Promise<Ranked[]> {
  const whose = seller_id === null ? "" : "seller_id = ? and"
  return sql(
    `select r.key, p.title as name, r.pieces::float8 as pieces, r.goods::float8 as goods, r.income::float8 as income
     from (
       select listing_id as key, sum(pieces) as pieces, sum(goods) as goods, sum(income) as income
       from reluv_listing_day where ${whose} day between ? and ?
       group by listing_id order by goods desc, income desc, key limit ? offset ?
     ) r left join reluv_listing l on l.id = r.key left join product p on p.id = l.product_id
     order by r.goods desc, r.income desc, r.key`,
    [...(seller_id === null ? [] : [seller_id]), from, to, limit, offset]
  )
}

/** What a shop sold by category. */
export function rankCategoriesOfShop(
  sql: Sql,
  { seller_id, from, to, limit, offset = 0 }: Page & { seller_id: string }
): Promise<Ranked[]> {
  return sql(
    `select r.key, c.name, r.pieces::float8 as pieces, r.goods::float8 as goods, r.income::float8 as income
     from (
       select coalesce(category_id, '') as key, sum(pieces) as pieces, sum(goods) as goods, sum(income) as income
       from reluv_listing_day where seller_id = ? and day between ? and ?
       group by 1 order by goods desc, income desc, key limit ? offset ?
     ) r left join product_category c on c.id = r.key order by r.goods desc, r.income desc, r.key`,
    [seller_id, from, to, limit, offset]
  )
}

/** The categories, or the cities, that sold most. */
export function rankSlices(
  sql: Sql,
  { kind, from, to, limit, offset = 0 }: Page & { kind: Slice }
): Promise<Ranked[]> {
  return sql(
    `select r.key, coalesce(c.name, nullif(r.key, '')) as name, r.pieces::float8 as pieces,
       r.goods::float8 as goods, null as income
     from (
       select key, sum(pieces) as pieces, sum(goods) as goods from reluv_market_slice
       where kind = ? and day between ? and ? group by key order by goods desc, key limit ? offset ?
     ) r left join product_category c on c.id = r.key order by r.goods desc, r.key`,
    [kind, from, to, limit, offset]
  )
}

/** The buyers who bought most of a shop: as many rows are read as it has orders in the range. */
export function rankBuyersOfShop(
  sql: Sql,
  { seller_id, from, to, limit, offset = 0 }: Page & { seller_id: string }
): Promise<Ranked[]> {
  return sql(
    `select r.key, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') as name,
       r.orders::float8 as pieces, r.goods::float8 as goods, null as income
     from (
       select customer_id as key, count(*) as orders, sum(item_total) as goods from reluv_seller_order p
       where seller_id = ? and customer_id is not null and ${bought("p")}
         and paid_at >= ?::date::timestamp at time zone 'Asia/Jakarta'
         and paid_at < (?::date + 1)::timestamp at time zone 'Asia/Jakarta'
       group by customer_id order by goods desc, key limit ? offset ?
     ) r left join customer c on c.id = r.key order by r.goods desc, r.key`,
    [seller_id, from, to, limit, offset]
  )
}
