import type { MedusaContainer } from "@medusajs/framework/types"
import {
  blindUntil,
  briefRating,
  type Distribution,
  editableUntil,
  reviewable,
} from "../../domain/review/review"
import type { Suspicion } from "../../domain/review/suspicion"
import { REVIEW_MODULE } from "../../modules/review"
import type { ModeratedReview as ModeratedRow, ReviewRow } from "../../modules/review/reading"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { loadReviewedPart } from "../../workflows/review/reviewed-part"
import type {
  ModeratedReview,
  OwnReview,
  RatingView,
  ReviewExchange,
  ReviewView,
} from "../_shapes/review"
import type { SellerName } from "../_shapes/seller"
import { viewPicture } from "./pictures"
import { readSellerNames } from "./shop-names"

export function viewReview(row: ReviewRow): ReviewView {
  const { communication, description, shipping, answer, answered_at } = row
  return {
    id: row.id,
    kind: row.kind,
    rating: row.rating,
    aspects: { communication, description, shipping },
    text: row.text,
    tags: row.tags,
    photos: row.photos.map(viewPicture),
    of_refunded: row.of_refunded,
    listing_id: row.listing_id,
    title: row.title,
    author: row.author,
    written_at: row.written_at.toISOString(),
    edited_at: row.edited_at?.toISOString() ?? null,
    answer: answer && answered_at ? { text: answer, at: answered_at.toISOString() } : null,
  }
}

export function viewRating(counts: Distribution = [0, 0, 0, 0, 0]): RatingView {
  const [ones, twos, threes, fours, fives] = counts
  return {
    ...briefRating(counts),
    distribution: { 1: ones, 2: twos, 3: threes, 4: fours, 5: fives },
  }
}

/** The rating of a shop, a listing or a buyer. */
export async function ratingOf(container: MedusaContainer, id: string): Promise<RatingView> {
  const [rating] = await container.resolve(REVIEW_MODULE).readRatings({ ids: [id] })
  return viewRating(rating?.counts)
}

function viewOwn(row: ReviewRow): OwnReview {
  const until = editableUntil(row.written_at)
  const is_hidden = row.hidden_at !== null
  return {
    ...viewReview(row),
    line_item_id: row.line_item_id,
    is_shown: row.shown_at !== null && !is_hidden,
    is_hidden,
    editable_until: !is_hidden && until > new Date() ? until.toISOString() : null,
  }
}

/** What one side of a seller order reads of its reviews. */
export async function viewExchange(
  container: MedusaContainer,
  { seller_order_id, side }: { seller_order_id: string; side: "buyer" | "seller" }
): Promise<ReviewExchange> {
  const [part, lines, reviews] = await Promise.all([
    loadReviewedPart(container, seller_order_id),
    container.resolve(SELLER_ORDER_MODULE).listSellerOrderLines({ seller_order_id }),
    container.resolve(REVIEW_MODULE).listReviewsOf({ seller_order_id }),
  ])
  const state = reviewable(part, new Date())
  const isOwn = ({ kind }: ReviewRow) => (kind === "buyer") === (side === "seller")
  const others = reviews.filter((review) => !isOwn(review))
  const reviewed = new Set(reviews.map(({ line_item_id }) => line_item_id))
  return {
    can_review: state.obstacle === null,
    why_not: state.obstacle,
    write_until: state.obstacle === null ? state.until.toISOString() : null,
    blind_until: part.over_at ? blindUntil(part.over_at).toISOString() : null,
    lines: lines.map(({ line_item_id, title }) => ({
      line_item_id,
      title,
      is_reviewed: reviewed.has(line_item_id),
    })),
    written: reviews.filter(isOwn).map(viewOwn),
    received: others.filter((one) => one.shown_at && !one.hidden_at).map(viewReview),
    other_side_wrote: others.length > 0,
  }
}

/** As an operator sees them; one query whatever their number. */
export async function viewModerated(
  container: MedusaContainer,
  rows: readonly ModeratedRow[]
): Promise<ModeratedReview[]> {
  const nameOf = await readSellerNames(
    container,
    rows.map(({ seller_id }) => seller_id)
  )
  return rows.map((row) => moderated(row, nameOf(row.seller_id)))
}

function moderated(row: ModeratedRow, seller: SellerName): ModeratedReview {
  const { hidden_at, hidden_reason, reports } = row
  return {
    ...viewReview(row),
    seller,
    seller_order_id: row.seller_order_id,
    customer_id: row.customer_id,
    is_shown: row.shown_at !== null && hidden_at === null,
    suspicions: row.suspicions as Suspicion[],
    hidden: hidden_at ? { reason: hidden_reason ?? "", at: hidden_at.toISOString() } : null,
    reports: reports.map((report) => ({ ...report, at: new Date(report.at).toISOString() })),
  }
}
