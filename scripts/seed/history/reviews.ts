import { blindUntil, maskedName, type ReviewKind } from "../../../src/domain/review/review"
import { countRatings, weighed } from "../../../src/modules/review/ratings"
import type { Actor, Sql } from "../../../src/shared/sql"
import { answers, buyerReviews, itemReviews, shopReviews } from "../data/reviews"
import type { Chance } from "./chance"
import { buyers } from "./plan"
import type { Purchase } from "./purchase-rows"
import { insertRows, type PastFact, tellPast } from "./rows"

const HOUR = 3_600_000
/** Of a hundred: how many of what was bought is reviewed, how many shops review their buyer. */
const REVIEWED = 0.65
const ANSWERED_BY_SHOP = 0.6
/** Ratings as people give them: the share of those who give at least so many stars. */
const STARS: readonly (readonly [stars: number, upTo: number])[] = [
  [5, 0.68],
  [4, 0.9],
  [3, 0.97],
  [2, 0.99],
  [1, 1],
]
const CLOCK: Actor = { type: "system", id: "reviews" }

type Given = { now: Date; chance: Chance }

/** One review, as its row has it. */
type Written = ReturnType<typeof rowOf>

/**
 * What buyers and shops have said of each other, blind until both had written or two weeks were over, with what shops
 * answered. The averages are counted as the marketplace counts them.
 */
export async function writeReviews(
  sql: Sql,
  purchases: readonly Purchase[],
  given: Given
): Promise<void> {
  const exchanges = purchases.flatMap((one) => exchangeOf(one, given) ?? [])
  const reviews = exchanges.flatMap((one) => one.reviews)
  await insertRows(
    sql,
    "reluv_review_exchange",
    exchanges.map(({ row }) => row)
  )
  await insertRows(sql, "reluv_review", reviews)
  await countRatings(
    sql,
    reviews.filter(({ shown_at }) => shown_at).flatMap((review) => weighed(review, 1))
  )
  await tellPast(sql, reviews.flatMap(factsOf))
}

/** What both sides said of a purchase; null where nobody did. */
function exchangeOf(one: Purchase, { now, chance }: Given) {
  const { next, between } = chance
  const said = next() < REVIEWED
  const bought = one.times.ended
  const written = new Date(bought.getTime() + between(1, 72) * HOUR)
  const replied = new Date(bought.getTime() + between(1, 72) * HOUR)
  const isReplied = next() < ANSWERED_BY_SHOP && replied < now
  const isTaken = one.ending !== "cancelled" && one.ending !== "went_back"
  if (!said || !isTaken || written >= now) return null
  const blind_until = blindUntil(bought)
  const open = isReplied ? new Date(Math.max(written.getTime(), replied.getTime())) : blind_until
  const shown_at = open <= now ? open : null
  const rating = one.ending === "refunded" ? between(1, 2) : starsOf(next())
  const kinds: ReviewKind[] = ["item", "seller", ...(isReplied ? (["buyer"] as const) : [])]
  const reviews = kinds.map((kind) =>
    rowOf(one, { kind, rating, at: kind === "buyer" ? replied : written, shown_at, now, chance })
  )
  const made = { created_at: reviews[0]?.written_at, updated_at: shown_at ?? written }
  const id = one.id.part.replace("sord_", "revx_")
  return { row: { id, seller_order_id: one.id.part, blind_until, shown_at, ...made }, reviews }
}

function starsOf(luck: number): number {
  return STARS.find(([, upTo]) => luck < upTo)?.[0] ?? 5
}

type Wanted = Given & { kind: ReviewKind; rating: number; at: Date; shown_at: Date | null }

function rowOf(one: Purchase, { kind, rating, at, shown_at, now, chance }: Wanted) {
  const { id, listing, customer_id, seller_id, ending } = one
  const ofItem = kind === "item"
  const stars = kind === "buyer" ? 5 : rating
  const said = sayOf(kind, stars, chance)
  const answered_at = shown_at && new Date(shown_at.getTime() + chance.between(1, 30) * HOUR)
  const isAnswered =
    ofItem && answered_at && answered_at < now && (stars <= 3 || chance.next() < 0.25)
  const of_refunded = ending === "refunded"
  return {
    id: id.part.replace("sord_", { item: "rev_", seller: "revs_", buyer: "revb_" }[kind]),
    kind,
    seller_order_id: id.part,
    order_id: id.order,
    line_item_id: ofItem ? id.line : null,
    listing_id: ofItem ? id.listing : null,
    title: ofItem ? listing.title : null,
    seller_id,
    customer_id,
    author: maskedName(buyers[one.buyer]?.first_name),
    rating: stars,
    communication: kind === "seller" ? Math.min(5, stars + 1) : null,
    description: kind === "seller" ? stars : null,
    shipping: kind === "seller" ? Math.max(1, stars - chance.between(0, 1)) : null,
    text: said.text,
    // Of a part whose money went back nothing else may be said.
    tags: of_refunded && kind !== "buyer" ? ["not_as_described"] : said.tags,
    photos: [],
    of_refunded,
    suspicions: [],
    written_at: at,
    shown_at,
    answer: isAnswered ? chance.one(stars <= 3 ? answers.unhappy : answers.happy) : null,
    answered_at: isAnswered ? answered_at : null,
    created_at: at,
    updated_at: shown_at ?? at,
  }
}

function sayOf(kind: ReviewKind, rating: number, { one }: Chance) {
  if (kind === "buyer") return one(buyerReviews)
  const mood = rating >= 4 ? "good" : rating === 3 ? "fair" : "bad"
  return kind === "item" ? one(itemReviews[mood]) : one(shopReviews[mood])
}

function factsOf(review: Written): PastFact[] {
  const { id, kind, order_id, seller_id, seller_order_id, customer_id } = review
  const about = { subject_id: id, order_id }
  const shop: Actor = { type: "seller", id: seller_id }
  const facts: PastFact[] = [
    {
      ...about,
      name: "reluv.review.written",
      data: { seller_order_id, seller_id, kind },
      actor: kind === "buyer" ? shop : { type: "customer", id: customer_id },
      at: review.written_at,
    },
  ]
  if (review.shown_at)
    facts.push({
      ...about,
      name: "reluv.review.shown",
      data: { seller_id, kind },
      actor: CLOCK,
      at: review.shown_at,
    })
  if (review.answered_at)
    facts.push({
      ...about,
      name: "reluv.review.answered",
      data: { seller_id },
      actor: shop,
      at: review.answered_at,
    })
  return facts
}
