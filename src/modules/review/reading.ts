import type { Aspect, Distribution, ReportReason, ReviewKind } from "../../domain/review/review"
import type { Sql } from "../../shared/sql"

const SHOWN = "shown_at is not null and hidden_at is null"

export type ReviewFilters = {
  seller_id?: string
  listing_id?: string
  rating?: number
  with_photos?: boolean
  /** Of the shop's: those that it has not answered. */
  unanswered?: boolean
}

/** A review's place in the order of showing, newest first: microseconds, and its id. */
export type ReviewPlace = { value: number; id: string }

export type ReviewRow = {
  id: string
  kind: ReviewKind
  seller_order_id: string
  line_item_id: string | null
  listing_id: string | null
  title: string | null
  author: string | null
  rating: number
  communication: number | null
  description: number | null
  shipping: number | null
  text: string | null
  tags: string[]
  photos: string[]
  of_refunded: boolean
  written_at: Date
  edited_at: Date | null
  shown_at: Date | null
  answer: string | null
  answered_at: Date | null
  hidden_at: Date | null
}

const COLUMNS = `id, kind, seller_order_id, line_item_id, listing_id, title, author, rating, communication,
  description, shipping, text, tags, photos, of_refunded, written_at, edited_at, shown_at, answer, answered_at,
  hidden_at`

/** What buyers said of a shop, or of a listing, newest first; and where the next page begins. */
export async function listShownReviews(
  sql: Sql,
  { filters, limit, after }: { filters: ReviewFilters; limit: number; after?: ReviewPlace }
): Promise<{ reviews: ReviewRow[]; next: ReviewPlace | null }> {
  const conditions = [SHOWN]
  const parameters: unknown[] = []
  const where = (condition: string, ...values: unknown[]) => {
    conditions.push(condition)
    parameters.push(...values)
  }
  // As the index that serves it is written.
  if (filters.listing_id) where("kind = 'item' and listing_id = ?", filters.listing_id)
  else where("kind <> 'buyer'")
  if (filters.seller_id) where("seller_id = ?", filters.seller_id)
  if (filters.rating) where("rating = ?", filters.rating)
  if (filters.with_photos) where("photos <> '[]'::jsonb")
  if (filters.unanswered) where("answered_at is null")
  if (after)
    where(
      "(shown_at, id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)",
      after.value,
      after.id
    )
  const rows = await sql<ReviewRow & { place: string }>(
    `select ${COLUMNS}, (extract(epoch from shown_at) * 1000000)::bigint as place
     from reluv_review where ${conditions.join(" and ")}
     order by shown_at desc, id desc limit ?`,
    [...parameters, limit + 1]
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    reviews: page.map(({ place: _, ...review }) => review),
    next: last ? { value: Number(last.place), id: last.id } : null,
  }
}

/** Everything that was written of one seller order, shown or not. */
export function listReviewsOf(
  sql: Sql,
  { seller_order_id }: { seller_order_id: string }
): Promise<ReviewRow[]> {
  return sql<ReviewRow>(
    `select ${COLUMNS} from reluv_review where seller_order_id = ? order by written_at, id`,
    [seller_order_id]
  )
}

/** What was written of some seller orders: by its kind and, of a piece, its line. */
export function listWritten(
  sql: Sql,
  { seller_order_ids }: { seller_order_ids: readonly string[] }
): Promise<{ seller_order_id: string; kind: ReviewKind; line_item_id: string | null }[]> {
  return sql(
    `select seller_order_id, kind, line_item_id from reluv_review where seller_order_id = any(?)`,
    [seller_order_ids]
  )
}

export type RatingRow = { id: string; counts: Distribution }

/** Of shops, listings or buyers; who has none is absent. */
export async function readRatings(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<RatingRow[]> {
  if (ids.length === 0) return []
  return sql<RatingRow>(
    `select id, array[ones, twos, threes, fours, fives] as counts from reluv_rating
     where id = any(?) and ones + twos + threes + fours + fives > 0`,
    [ids]
  )
}

/** Means of what buyers said of a shop, one by one, over its last thousand reviews. */
export async function readAspects(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<Record<Aspect, number | null>> {
  const [means] = await sql<Record<Aspect, number | null>>(
    `select round(avg(communication), 2)::float8 as communication, round(avg(description), 2)::float8 as description,
       round(avg(shipping), 2)::float8 as shipping
     from (
       select communication, description, shipping from reluv_review
       where seller_id = ? and ${SHOWN} and kind <> 'buyer' and kind = 'seller'
       order by shown_at desc, id desc limit 1000
     ) as last`,
    [seller_id]
  )
  return means ?? { communication: null, description: null, shipping: null }
}

export type ModeratedReview = ReviewRow & {
  seller_id: string
  customer_id: string | null
  suspicions: string[]
  hidden_reason: string | null
  /** `at` as PostgreSQL writes it into JSON. */
  reports: { reason: ReportReason; text: string | null; at: string }[]
}

/** For the operator: newest first. */
export async function listReviewsForOperator(
  sql: Sql,
  {
    filters,
    limit,
    offset,
  }: {
    filters: {
      id?: string
      seller_id?: string
      suspicious?: boolean
      reported?: boolean
      hidden?: boolean
    }
    limit: number
    offset: number
  }
): Promise<{ reviews: ModeratedReview[]; count: number }> {
  const conditions = ["true"]
  const parameters: unknown[] = []
  if (filters.id) {
    conditions.push("r.id = ?")
    parameters.push(filters.id)
  }
  if (filters.seller_id) {
    conditions.push("r.seller_id = ?")
    parameters.push(filters.seller_id)
  }
  if (filters.suspicious) conditions.push("r.suspicions <> '{}'")
  if (filters.reported)
    conditions.push("exists (select 1 from reluv_review_report p where p.review_id = r.id)")
  if (filters.hidden !== undefined)
    conditions.push(`r.hidden_at is ${filters.hidden ? "not null" : "null"}`)
  const where = conditions.join(" and ")
  const reviews = await sql<ModeratedReview>(
    `select ${COLUMNS}, seller_id, customer_id, suspicions, hidden_reason, coalesce((
       select jsonb_agg(jsonb_build_object('reason', p.reason, 'text', p.text, 'at', p.created_at) order by p.id)
       from reluv_review_report p where p.review_id = r.id), '[]') as reports
     from reluv_review r where ${where} order by written_at desc, id desc limit ? offset ?`,
    [...parameters, limit, offset]
  )
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from (select 1 from reluv_review r where ${where} limit 10001) as capped`,
    parameters
  )
  return { reviews, count: counted?.count ?? 0 }
}
