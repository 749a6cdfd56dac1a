import { defineStatusMachine } from "../status-machine"

/**
 * An offer (*nego*) of one buyer for pieces of one shop. `open` waits for the shop, `countered` for the buyer. What was
 * `accepted` is that buyer's price until its window ends; it is `used` by an order, and comes back with the pieces of
 * one that fell through. It has `lapsed` once a piece of it is gone.
 */
export const offerStatus = defineStatusMachine({
  open: ["countered", "accepted", "declined", "withdrawn", "expired", "lapsed"],
  countered: ["open", "accepted", "declined", "withdrawn", "expired", "lapsed"],
  accepted: ["used", "withdrawn", "expired", "lapsed"],
  used: ["accepted", "expired"],
  /** Money that came late brings its order back. */
  expired: ["used"],
  declined: [],
  withdrawn: [],
  lapsed: [],
})
export type OfferStatus = (typeof offerStatus)["statuses"][number]

/** The two sides, each of whom answers the other. */
export type OfferSide = "seller" | "buyer"

/** What an offer waits for while it is this side's turn. */
export function waitsFor(side: OfferSide): "open" | "countered" {
  return side === "seller" ? "open" : "countered"
}

/** Offers that wait for somebody, of one buyer for one listing. */
export const MOST_OPEN = 3

/** Pieces of a bundle. */
export const MOST_PIECES = 10

/** Nobody pays less for a piece, in rupiah: a share of a bundle may not round to nothing. */
export const LEAST_PER_PIECE = 1_000

/** What a shop says of offers for one listing, in rupiah; null where it says nothing. */
export type OfferTerms = {
  takes_offers: boolean
  /** Less than this is declined at once. */
  declines_below: number | null
  /** This or more is accepted at once. */
  accepts_from: number | null
}

export const NO_TERMS: OfferTerms = {
  takes_offers: true,
  declines_below: null,
  accepts_from: null,
}

/**
 * What the shop's own terms answer to an offer for these listings; null leaves it to its people. A bundle is held
 * against the sums, and answered only where every listing of it has its word.
 */
export function answerOf(
  amount: number,
  terms: readonly OfferTerms[]
): "off" | "decline" | "accept" | null {
  if (terms.some(({ takes_offers }) => !takes_offers)) return "off"
  const floor = sumOf(terms.map(({ declines_below }) => declines_below))
  if (floor !== null && amount < floor) return "decline"
  const enough = sumOf(terms.map(({ accepts_from }) => accepts_from))
  return enough !== null && amount >= enough ? "accept" : null
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0
  )
}

/**
 * Whether a new amount moves towards the other side: a shop counters above what was offered and below what it asks
 * for, a buyer answers below the counter.
 */
export function isBetween(
  amount: number,
  {
    by,
    standing,
    list_total,
    pieces,
  }: { by: OfferSide; standing: number; list_total: number; pieces: number }
): boolean {
  if (amount < pieces * LEAST_PER_PIECE || amount >= list_total) return false
  return by === "seller" ? amount > standing : amount < standing
}
