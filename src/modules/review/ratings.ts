import type { Sql } from "../../shared/sql"

const COLUMNS = ["ones", "twos", "threes", "fours", "fives"] as const

/** What a review weighs: 1 as it is shown, -1 as it goes. */
export type Weighed = { subject_id: string; rating: number; by: 1 | -1 }

/**
 * Counts ratings in and out, in the transaction that shows or hides their reviews. The rows are taken in the order of
 * their ids, so that two who count cannot wait for each other.
 */
export async function countRatings(sql: Sql, ratings: readonly Weighed[]): Promise<void> {
  if (ratings.length === 0) return
  const subjects = ratings.map(({ subject_id }) => subject_id)
  await sql(
    `insert into reluv_rating (id) select distinct id from unnest(?::text[]) as id order by id
     on conflict (id) do nothing`,
    [subjects]
  )
  await sql(
    `update reluv_rating r set ${COLUMNS.map((name) => `${name} = r.${name} + d.${name}`).join(", ")}, updated_at = now()
     from (
       select locked.id, ${COLUMNS.map(deltaOf).join(", ")}
       from (select id from reluv_rating where id = any(?) order by id for update) locked
       join jsonb_to_recordset(?::jsonb) as w(subject_id text, rating int, by int)
         on w.subject_id = locked.id
       group by locked.id
     ) d
     where r.id = d.id`,
    [subjects, JSON.stringify(ratings)]
  )
}

function deltaOf(name: string, index: number): string {
  return `coalesce(sum(w.by) filter (where w.rating = ${index + 1}), 0)::int as ${name}`
}

type Counted = {
  kind: string
  seller_id: string
  customer_id: string | null
  listing_id: string | null
  rating: number
}

/** Whose average a review is a part of: what buyers say is the shop's and its listing's, what shops say the buyer's. */
export function weighed(review: Counted, by: 1 | -1): Weighed[] {
  const { kind, seller_id, customer_id, listing_id, rating } = review
  const subjects = kind === "buyer" ? [customer_id] : [seller_id, listing_id]
  return subjects.flatMap((subject_id) => (subject_id ? [{ subject_id, rating, by }] : []))
}
