import type { Said } from "../said"
import { type Figures, type Rules, type Standing, standingBy } from "./rules"

/** Days that a shop's figures are of. */
export const SELLER_DAYS = 90

/** What a shop is judged by. */
export const SELLER_FIGURES = {
  orders: "orders that were paid",
  shipped: "those of them that shipped",
  ship_hours: "hours from the payment until they had, on average",
  cancelled_percent: "of a hundred of them so many were called off",
  trouble_percent: "of a hundred that shipped so many were disputed or given back",
  rating: "what buyers give it, 1 to 5",
  ratings: "how many said so",
  answers: "messages that it answered within 30 days",
  answer_minutes: "how long half of those waited at most",
  verified: "1 while all documents of its owner are found right",
} as const
export type SellerFigure = keyof typeof SELLER_FIGURES

export const SELLER_BADGES = [
  "verified",
  "ships_on_time",
  "as_described",
  "answers_fast",
  "top_seller",
] as const
export type SellerBadge = (typeof SELLER_BADGES)[number]

export const SELLER_BADGE_NAMES: Readonly<Record<SellerBadge, Said>> = {
  verified: { en: "Verified", id: "Terverifikasi" },
  ships_on_time: { en: "Ships on time", id: "Kirim tepat waktu" },
  as_described: { en: "As described", id: "Sesuai deskripsi" },
  answers_fast: { en: "Answers fast", id: "Balas cepat" },
  top_seller: { en: "Top seller", id: "Penjual teratas" },
}

export const SELLER_LEVELS = ["new", "bronze", "silver", "gold"] as const
export type SellerLevel = (typeof SELLER_LEVELS)[number]

/** What a shop has to be like for each; it is lost as soon as it is not. */
export const SELLER_RULES: Rules<SellerFigure, SellerBadge, SellerLevel> = {
  badges: {
    verified: [{ figure: "verified", at_least: 1 }],
    ships_on_time: [
      { figure: "shipped", at_least: 10 },
      { figure: "ship_hours", at_most: 36 },
      { figure: "cancelled_percent", at_most: 5 },
    ],
    as_described: [
      { figure: "shipped", at_least: 10 },
      { figure: "trouble_percent", at_most: 3 },
      { figure: "rating", at_least: 4.5 },
    ],
    answers_fast: [
      { figure: "answers", at_least: 5 },
      { figure: "answer_minutes", at_most: 60 },
    ],
    top_seller: [
      { figure: "shipped", at_least: 50 },
      { figure: "ratings", at_least: 20 },
      { figure: "rating", at_least: 4.7 },
      { figure: "cancelled_percent", at_most: 3 },
      { figure: "trouble_percent", at_most: 2 },
    ],
  },
  levels: [
    { level: "new", rule: [] },
    {
      level: "bronze",
      rule: [
        { figure: "shipped", at_least: 5 },
        { figure: "cancelled_percent", at_most: 20 },
      ],
    },
    {
      level: "silver",
      rule: [
        { figure: "shipped", at_least: 20 },
        { figure: "rating", at_least: 4.2 },
        { figure: "cancelled_percent", at_most: 10 },
        { figure: "trouble_percent", at_most: 6 },
      ],
    },
    {
      level: "gold",
      rule: [
        { figure: "shipped", at_least: 60 },
        { figure: "rating", at_least: 4.6 },
        { figure: "cancelled_percent", at_most: 5 },
        { figure: "trouble_percent", at_most: 3 },
      ],
    },
  ],
}

/** What is counted of a shop: of its orders of the last `SELLER_DAYS` days, and what is known of it now. */
export type SellerCounts = {
  orders: number
  cancelled: number
  shipped: number
  ship_minutes: number
  disputed: number
  returned: number
  rating: { average: number | null; count: number }
  answers: number
  median_seconds: number | null
  is_verified: boolean
}

export function figuresOfSeller(counts: SellerCounts): Figures<SellerFigure> {
  const { orders, cancelled, shipped, ship_minutes, disputed, returned, rating } = counts
  return {
    orders,
    shipped,
    ship_hours: shipped === 0 ? null : tenths(ship_minutes / shipped / 60),
    cancelled_percent: percent(cancelled, orders),
    // A part that was disputed may have been given back as well: either is the same trouble.
    trouble_percent: percent(Math.max(disputed, returned), shipped),
    rating: rating.average,
    ratings: rating.count,
    answers: counts.answers,
    answer_minutes: counts.median_seconds === null ? null : Math.ceil(counts.median_seconds / 60),
    verified: counts.is_verified ? 1 : 0,
  }
}

export function standingOfSeller(
  figures: Figures<SellerFigure>
): Standing<SellerBadge, SellerLevel> {
  return standingBy(SELLER_RULES, figures)
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : tenths((part / whole) * 100)
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** What is kept of a shop, in the order of the rules; one that was not counted yet is new. */
export function sellerStanding(
  kept: { level: string; badges: Readonly<Record<string, unknown>> } | undefined | null
): Standing<SellerBadge, SellerLevel> {
  return {
    level: SELLER_LEVELS.find((level) => level === kept?.level) ?? "new",
    badges: SELLER_BADGES.filter((badge) => kept && badge in kept.badges),
  }
}
