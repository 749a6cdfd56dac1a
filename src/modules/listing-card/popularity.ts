import type { Sql } from "../../shared/sql"

/** To be looked at twice as often counts as much as to be published so much later. */
const DOUBLING_MINUTES = 2 * 24 * 60

/**
 * SQL: how popular a listing is, in minutes since 1970: when it was published, and later for each time that
 * its views have doubled. Time alone lets what was popular sink behind what is: nothing has to be counted
 * down, and a card is written anew only as often as its views double.
 */
export function popularityOf(published_at: string, views: string): string {
  return `(floor(extract(epoch from ${published_at}) / 60)
    + ${DOUBLING_MINUTES} * floor(log(2, 1 + coalesce(${views}, 0))))::int`
}

/** Marks the cards of what has become more popular of late. @returns how many */
export async function markNoticed(
  sql: Sql,
  { within_seconds }: { within_seconds: number }
): Promise<number> {
  const marked = await sql(
    `insert into reluv_listing_card_due (id, marked_at)
     select card.id, now() from reluv_listing_views v
     join reluv_listing_card card on card.id = v.id
     where v.updated_at > now() - ?::int * interval '1 second'
       and card.popularity <> ${popularityOf("card.published_at", "v.views")}
     order by card.id
     on conflict (id) do nothing returning id`,
    [within_seconds]
  )
  return marked.length
}
