import type { Sql } from "../../shared/sql"
import { type CardPlace, cardsAt, type FoundCards, pageOfCards } from "./read"

type Page = { limit: number; after?: CardPlace }

const MICROSECONDS = (at: string) => `(extract(epoch from ${at}) * 1000000)::bigint`
const BEFORE = (at: string, id: string) =>
  `(${at}, ${id}) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)`

/** Where somebody's lists lie, and by which moment they go. */
const LISTS = {
  wished: { table: "reluv_wish", at: "created_at" },
  viewed: { table: "reluv_recent_view", at: "viewed_at" },
} as const

/** What somebody has marked, or looked at, the latest first, also what is reserved or sold by now. */
export async function listOwnCards(
  sql: Sql,
  { list, owner, limit, after }: Page & { list: keyof typeof LISTS; owner: string }
): Promise<FoundCards> {
  const { table, at } = LISTS[list]
  const rows = await cardsAt(
    sql,
    `select listing_id as id, ${MICROSECONDS(at)} as place from ${table}
     where owner = ? ${after ? `and ${BEFORE(at, "listing_id")}` : ""}
     order by ${at} desc, listing_id desc limit ?`,
    [owner, ...(after ? [after.value, after.id] : []), limit + 1],
    "desc"
  )
  return pageOfCards(rows, limit, "all")
}

/** What the shops that somebody follows have on sale, what was listed last first. */
export async function listFollowedCards(
  sql: Sql,
  { customer_id, limit, after }: Page & { customer_id: string }
): Promise<FoundCards> {
  // Of each shop its latest, by its own index; the latest of those are the page.
  const rows = await cardsAt(
    sql,
    `select latest.id, ${MICROSECONDS("latest.published_at")} as place
     from reluv_follow f cross join lateral (
       select id, published_at from reluv_listing_card
       where is_buyable and seller_id = f.seller_id
         ${after ? `and ${BEFORE("published_at", "id")}` : ""}
       order by published_at desc, id desc limit ?
     ) latest
     where f.customer_id = ? order by latest.published_at desc, latest.id desc limit ?`,
    [...(after ? [after.value, after.id] : []), limit + 1, customer_id, limit + 1],
    "desc"
  )
  return pageOfCards(rows, limit)
}
