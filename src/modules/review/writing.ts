import { generateEntityId } from "@medusajs/framework/utils"
import type { Aspect, ReviewKind } from "../../domain/review/review"
import { EDIT_HOURS } from "../../domain/review/review"
import { BURST, type Suspicion } from "../../domain/review/suspicion"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { ReviewErrors } from "./errors"
import { countRatings, weighed } from "./ratings"
import { lockExchange, showWhenOpen } from "./showing"

export type ReviewText = {
  /** 1 to 5. */
  rating: number
  text: string | null
  tags: readonly string[]
}

export type NewReview = ReviewText & {
  kind: ReviewKind
  line_item_id: string | null
  listing_id: string | null
  title: string | null
  aspects: Partial<Record<Aspect, number>>
  photos: readonly string[]
}

export type PartReview = NewReview & {
  seller_order_id: string
  order_id: string
  seller_id: string
  customer_id: string | null
  author: string | null
  /** Its money went back. */
  of_refunded: boolean
  /** A keyed hash of the device that it was written on. */
  device: string | null
  /** Whether who wrote shares a phone with the other side. */
  same_person: boolean
  blind_until: Date
  actor: Actor
}

/**
 * Writes what one side says of a seller order, and shows both sides once both have written.
 *
 * @returns false where the same was reviewed before, and nothing is written
 */
export async function writeReview(sql: Sql, review: PartReview): Promise<boolean> {
  const { seller_order_id, order_id, seller_id, blind_until, kind, actor } = review
  await lockExchange(sql, { seller_order_id, blind_until })
  const id = generateEntityId(undefined, "rev")
  const row: Record<string, unknown> = {
    id,
    kind,
    seller_order_id,
    order_id,
    seller_id,
    line_item_id: review.line_item_id,
    listing_id: review.listing_id,
    title: review.title,
    customer_id: review.customer_id,
    author: review.author,
    ...saidIn(review),
    of_refunded: review.of_refunded,
    suspicions: await suspicionsOf(sql, review),
    device: review.device,
  }
  const names = Object.keys(row)
  const [written] = await sql(
    `insert into reluv_review (${names.join(", ")}, written_at) values (${names.map(() => "?").join(", ")}, now())
     on conflict do nothing returning id`,
    Object.values(row)
  )
  if (!written) return false
  await tell(sql, {
    name: "reluv.review.written",
    subject_id: id,
    order_id,
    actor,
    data: { seller_order_id, seller_id, kind },
  })
  await showWhenOpen(sql, { seller_order_id })
  return true
}

/** What a review says, by its columns. */
function saidIn({ rating, aspects, text, tags, photos }: NewReview): Record<string, unknown> {
  return {
    rating,
    communication: aspects.communication ?? null,
    description: aspects.description ?? null,
    shipping: aspects.shipping ?? null,
    text,
    tags,
    photos: JSON.stringify(photos),
  }
}

async function suspicionsOf(sql: Sql, review: PartReview): Promise<Suspicion[]> {
  const ofBuyer = review.kind === "buyer"
  const [seen] = await sql<{ same_device: boolean; others: number }>(
    `select exists (
       select 1 from reluv_review where seller_order_id = ? and device = ? and (kind = 'buyer') <> ?
     ) as same_device, (
       select count(distinct seller_order_id)::int from reluv_review
       where customer_id = ? and seller_id = ? and seller_order_id <> ? and kind <> 'buyer'
         and written_at > now() - interval '1 day'
     ) as others`,
    [
      review.seller_order_id,
      review.device,
      ofBuyer,
      review.customer_id,
      review.seller_id,
      review.seller_order_id,
    ]
  )
  const suspicions: Suspicion[] = []
  if (review.same_person) suspicions.push("same_person")
  if (seen?.same_device) suspicions.push("same_device")
  if (!ofBuyer && (seen?.others ?? 0) + 1 >= BURST) suspicions.push("burst")
  return suspicions
}

/**
 * Changes what was written, while it may be. Throws `REVIEW_FIXED`.
 *
 * @returns false where nothing was written yet
 */
export async function editReview(
  sql: Sql,
  change: NewReview & { seller_order_id: string; actor: Actor }
): Promise<boolean> {
  const { kind, seller_order_id, line_item_id, rating, actor } = change
  const [before] = await sql<Reviewed>(
    `select id, kind, seller_id, customer_id, listing_id, order_id, rating, shown_at is not null as shown,
       hidden_at is null and written_at > now() - make_interval(hours => ?) as editable
     from reluv_review
     where seller_order_id = ? and kind = ? and line_item_id is not distinct from ?
     for update`,
    [EDIT_HOURS, seller_order_id, kind, line_item_id]
  )
  if (!before) return false
  if (!before.editable) throw ReviewErrors.REVIEW_FIXED()
  const said = saidIn(change)
  await sql(
    `update reluv_review set ${Object.keys(said)
      .map((name) => `${name} = ?`)
      .join(", ")}, edited_at = now(), updated_at = now()
     where id = ?`,
    [...Object.values(said), before.id]
  )
  if (before.shown && before.rating !== rating)
    await countRatings(sql, [...weighed(before, -1), ...weighed({ ...before, rating }, 1)])
  await tell(sql, {
    name: "reluv.review.edited",
    subject_id: before.id,
    order_id: before.order_id,
    actor,
    data: { seller_id: before.seller_id },
  })
  return true
}

type Reviewed = {
  id: string
  kind: ReviewKind
  seller_id: string
  customer_id: string | null
  listing_id: string | null
  order_id: string
  rating: number
  shown: boolean
  editable: boolean
}

/** The shop answers, once, what everybody reads. Throws `REVIEW_NOT_FOUND`, `REVIEW_ANSWERED`. */
export async function answerReview(
  sql: Sql,
  { id, seller_id, answer, actor }: { id: string; seller_id: string; answer: string; actor: Actor }
): Promise<void> {
  const [review] = await sql<{ answered: boolean; order_id: string }>(
    `select answered_at is not null as answered, order_id from reluv_review
     where id = ? and seller_id = ? and kind <> 'buyer' and shown_at is not null and hidden_at is null
     for update`,
    [id, seller_id]
  )
  if (!review) throw ReviewErrors.REVIEW_NOT_FOUND()
  if (review.answered) throw ReviewErrors.REVIEW_ANSWERED()
  await sql(
    `update reluv_review set answer = ?, answered_at = now(), updated_at = now() where id = ?`,
    [answer, id]
  )
  await tell(sql, {
    name: "reluv.review.answered",
    subject_id: id,
    order_id: review.order_id,
    actor,
    data: { seller_id },
  })
}
