import type { Sql } from "../../shared/sql"
import { hues } from "./alike"
import { type Card, cardsAt, pageOfCards } from "./read"

/** Of its kind and of its brand so many of the latest are looked at. */
const MOST_NEAR = 120
const COMPARED =
  "id, title, category_ids, brand, size_keys, color_keys, price, published_at, search"
/** What a title begins with: in Indonesian that is what the thing is. */
const THING = `tsvector_to_array(ts_filter(search, '{a}'))`
const WORDS = `tsvector_to_array(to_tsvector('simple', title))`
/** More words that two titles share count no more. */
const MOST_WORDS = 3

/**
 * What looks most like a listing: of its categories or its brand, nearest in colour and price, and within its main
 * category in what it is, in its title's words and in size: a child's shirt in M is none for whoever wears a woman's.
 */
export async function listSimilarCards(
  sql: Sql,
  { id, limit }: { id: string; limit: number }
): Promise<Card[]> {
  const rows = await cardsAt(
    sql,
    `select near.id, near.place from (
       select *, ${THING} as thing, ${WORDS} as words, ${hues("color_keys")} as hues from reluv_listing_card where id = ?
     ) mine
     cross join lateral (
       select id, (case when category_ids @> mine.category_ids then 6 else 0 end
           + case when lower(brand) = lower(mine.brand) then 4 else 0 end
           + case when category_ids && mine.category_ids or mine.category_ids = '{}' then
               case when ${THING} && mine.thing then 4 else 0 end
               + least(${MOST_WORDS}, (select count(*) from unnest(${WORDS}) as word where word = any(mine.words)))
               + case when size_keys && mine.size_keys then 2 else 0 end
             else 0 end
           + case when ${hues("color_keys")} && mine.hues then 2 else 0 end
           + case when price between mine.price / 2 and mine.price * 2 then 2 else 0 end
         )::bigint * 4294967296 + extract(epoch from published_at)::bigint as place
       from (
         (select ${COMPARED} from reluv_listing_card
          where is_buyable and category_ids @> mine.category_ids and mine.category_ids <> '{}'
          order by published_at desc, id desc limit ${MOST_NEAR})
         union all
         (select ${COMPARED} from reluv_listing_card
          where is_buyable and lower(brand) = lower(mine.brand)
            and not (category_ids @> mine.category_ids and mine.category_ids <> '{}')
          order by published_at desc, id desc limit ${MOST_NEAR})
       ) candidates where id <> mine.id
     ) near
     order by near.place desc, near.id desc limit ?`,
    [id, limit],
    "desc"
  )
  return pageOfCards(rows, limit).cards
}
