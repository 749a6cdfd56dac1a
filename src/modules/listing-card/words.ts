import type { KnownWord } from "../../domain/search/lexicon"
import type { Term } from "../../domain/search/understand"
import type { Sql } from "../../shared/sql"
import { matchOf } from "./search-query"

/** More than that are typos of somebody's and names of shops. */
const MOST_WORDS = 30_000

/** The words of all cards, those of most listings first. */
export function listWords(sql: Sql, _: object): Promise<KnownWord[]> {
  return sql(
    `select word, listings, named from reluv_listing_word
     order by named desc, listings desc limit ${MOST_WORDS}`
  )
}

/**
 * Counts the words of all cards. Whoever writes a card adds its new words at once; how many have them, and
 * which are gone, is told here.
 */
export async function countWords(sql: Sql, _: object): Promise<void> {
  // Those of what names a listing; see `search-text.ts`.
  const counted = (search: string) =>
    `select word, ndoc from ts_stat('select ${search} from reluv_listing_card where is_buyable')`
  await sql(
    `with fresh as materialized (
       select a.word, a.ndoc as listings, coalesce(b.ndoc, 0) as named
       from (${counted("search")}) a
       left join (${counted("ts_filter(search, ''{a,b,c}'')")}) b using (word)
       where length(a.word) <= 30
     ), gone as (
       delete from reluv_listing_word where word not in (select word from fresh)
     )
     insert into reluv_listing_word as known (word, listings, named)
     select word, listings, named from fresh order by word
     on conflict (word) do update set listings = excluded.listings, named = excluded.named
       where (known.listings, known.named) is distinct from (excluded.listings, excluded.named)`
  )
}

/** Words that begin so in what names the cards that have all terms, those of most first. */
export async function completeAmong(
  sql: Sql,
  { terms, beginning, limit }: { terms: readonly Term[]; beginning: string; limit: number }
): Promise<string[]> {
  const rows = await sql<{ word: string }>(
    `select word from (
       select search from reluv_listing_card
       where is_buyable and search @@ ?::tsquery and search @@ ?::tsquery
       order by published_at desc limit 500
     ) cards
     cross join lateral unnest(tsvector_to_array(ts_filter(search, '{a,b,c}'))) as word
     where starts_with(word, ?) group by word order by count(*) desc, word limit ?`,
    [matchOf({ terms, which: "all" }), `'${beginning}':*ABC`, beginning, limit]
  )
  return rows.map(({ word }) => word)
}
