import type { Sql } from "../../shared/sql"
import { fitsABody, hues } from "./alike"
import { type Card, cardsAt, pageOfCards } from "./read"

/** Of its shop, its brand and its main category so many of the latest are looked at. */
const MOST = { shop: 60, brand: 60, main: 150 }
/** A main category has a third of all there is: it is looked for among so many of the latest of all. */
const LATEST = 1_500
/** So many of one kind: a look is not three pairs of shoes. */
const OF_A_KIND = 2
const COMPARED = "id, seller_id, category_ids, brand, size_keys, color_keys, price, published_at"

/**
 * What goes with a listing and is of another kind: of its brand or its colour, or beside it in its shop; nearest in
 * those, in size and in price, and no more than two of a kind. Clothes of another main category are for somebody else; a main
 * category without them, such as shoes, has nothing that goes with each other.
 */
export async function listLookCards(
  sql: Sql,
  { id, limit }: { id: string; limit: number }
): Promise<Card[]> {
  const rows = await cardsAt(
    sql,
    `select id, place from (
       select c.id,
         ((c.is_brand::int * 4 + c.is_hue::int * 3 + c.is_shop::int * 3 + c.is_beside::int * 2
           + (c.is_main and c.size_keys && mine.size_keys)::int * 2
           + (c.price between mine.price / 3 and mine.price * 3)::int
         )::bigint * 4294967296 + extract(epoch from c.published_at)::bigint) as place,
         row_number() over (partition by c.category_ids order by
           c.is_brand::int * 4 + c.is_hue::int * 3 + c.is_shop::int * 3 + c.is_beside::int * 2 desc,
           c.published_at desc, c.id desc) as nth
       from (
         select *, ${hues("color_keys")} as hues, ${fitsABody("size_keys")} as fits_a_body
         from reluv_listing_card where id = ?
       ) mine
       cross join lateral (
         select *, coalesce(lower(brand) = lower(mine.brand), false) as is_brand,
           ${hues("color_keys")} && mine.hues as is_hue, seller_id = mine.seller_id as is_shop,
           category_ids && mine.category_ids as is_main,
           category_ids && mine.category_ids and (mine.fits_a_body or ${fitsABody("size_keys")}) as is_beside
         from (
           (select ${COMPARED} from reluv_listing_card where is_buyable and seller_id = mine.seller_id
            order by published_at desc, id desc limit ${MOST.shop})
           union
           (select ${COMPARED} from reluv_listing_card where is_buyable and lower(brand) = lower(mine.brand)
            order by published_at desc, id desc limit ${MOST.brand})
           union
           (select * from (
              select ${COMPARED} from reluv_listing_card where is_buyable
              order by published_at desc, id desc limit ${LATEST}
            ) latest where category_ids && mine.category_ids limit ${MOST.main})
         ) near
       ) c
       where c.id <> mine.id and not (c.category_ids @> mine.category_ids)
         and (c.is_brand or c.is_hue or (c.is_shop and c.is_beside))
         and (c.is_main or not (mine.fits_a_body and ${fitsABody("c.size_keys")}))
     ) look where nth <= ${OF_A_KIND} order by place desc, id desc limit ?`,
    [id, limit],
    "desc"
  )
  return pageOfCards(rows, limit).cards
}
