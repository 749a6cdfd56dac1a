import { generateEntityId } from "@medusajs/framework/utils"
import type { ReportReason, ReviewKind } from "../../domain/review/review"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { ReviewErrors } from "./errors"
import { countRatings, weighed } from "./ratings"

type Moderated = {
  kind: ReviewKind
  seller_id: string
  customer_id: string | null
  listing_id: string | null
  order_id: string
  rating: number
  shown: boolean
  hidden: boolean
}

async function lockedReview(sql: Sql, id: string): Promise<Moderated> {
  const [review] = await sql<Moderated>(
    `select kind, seller_id, customer_id, listing_id, order_id, rating, shown_at is not null as shown,
       hidden_at is not null as hidden
     from reluv_review where id = ? for update`,
    [id]
  )
  if (!review) throw ReviewErrors.REVIEW_NOT_FOUND()
  return review
}

/** Takes a review out of sight, and its rating out of the average. Doing it again changes nothing. Throws `REVIEW_NOT_FOUND`. */
export async function hideReview(
  sql: Sql,
  { id, reason, actor }: { id: string; reason: string; actor: Actor }
): Promise<void> {
  const review = await lockedReview(sql, id)
  if (review.hidden) return
  await sql(
    `update reluv_review set hidden_at = now(), hidden_reason = ?, hidden_by = ?, updated_at = now() where id = ?`,
    [reason, actor.id, id]
  )
  if (review.shown) await countRatings(sql, weighed(review, -1))
  const { order_id, seller_id } = review
  await tell(sql, {
    name: "reluv.review.hidden",
    subject_id: id,
    order_id,
    actor,
    reason,
    data: { seller_id },
  })
}

/** Takes that back. Throws `REVIEW_NOT_FOUND`. */
export async function restoreReview(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  const review = await lockedReview(sql, id)
  if (!review.hidden) return
  await sql(
    `update reluv_review set hidden_at = null, hidden_reason = null, hidden_by = null, updated_at = now()
     where id = ?`,
    [id]
  )
  if (review.shown) await countRatings(sql, weighed(review, 1))
  const { order_id, seller_id } = review
  await tell(sql, {
    name: "reluv.review.restored",
    subject_id: id,
    order_id,
    actor,
    data: { seller_id },
  })
}

/** Once per person, of what they read: what shops say of a buyer is read by no other buyer. Throws `REVIEW_NOT_FOUND`, `REVIEW_REPORTED`. */
export async function reportReview(
  sql: Sql,
  report: {
    id: string
    reporter_id: string
    reason: ReportReason
    text: string | null
    actor: Actor
  }
): Promise<{ order_id: string; seller_order_id: string }> {
  const { id, reporter_id, reason, actor } = report
  const [review] = await sql<{ order_id: string; seller_order_id: string; seller_id: string }>(
    `select order_id, seller_order_id, seller_id from reluv_review
     where id = ? and shown_at is not null and hidden_at is null and (kind <> 'buyer' or customer_id = ?)`,
    [id, reporter_id]
  )
  if (!review) throw ReviewErrors.REVIEW_NOT_FOUND()
  const [written] = await sql(
    `insert into reluv_review_report (id, review_id, reporter_id, reason, text) values (?, ?, ?, ?, ?)
     on conflict do nothing returning id`,
    [generateEntityId(undefined, "revr"), id, reporter_id, reason, report.text]
  )
  if (!written) throw ReviewErrors.REVIEW_REPORTED()
  const { seller_id, order_id } = review
  await tell(sql, {
    name: "reluv.review.reported",
    subject_id: id,
    order_id,
    actor,
    reason,
    data: { seller_id },
  })
  return review
}
