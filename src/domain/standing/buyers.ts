import { type Figures, type Rules, type Standing, standingBy } from "./rules"

/** How many of a buyer's latest purchases their figures are of. */
export const BUYER_PURCHASES = 50

/** What a buyer is judged by. */
export const BUYER_FIGURES = {
  bought: "purchases that they paid",
  pay_minutes: "minutes until they had, on average",
  unpaid_percent: "of a hundred that are over so many were never paid",
  disputed_percent: "of a hundred that were paid so many were disputed",
  rating: "what shops give them, 1 to 5",
  ratings: "how many said so",
} as const
export type BuyerFigure = keyof typeof BUYER_FIGURES

export const BUYER_BADGES = ["pays_fast", "fair"] as const
export type BuyerBadge = (typeof BUYER_BADGES)[number]

const BUYER_LEVELS = ["new", "regular", "loyal"] as const
export type BuyerLevel = (typeof BUYER_LEVELS)[number]

/** What a buyer has to be like for each; it is lost as soon as they are not. */
export const BUYER_RULES: Rules<BuyerFigure, BuyerBadge, BuyerLevel> = {
  badges: {
    pays_fast: [
      { figure: "bought", at_least: 3 },
      { figure: "pay_minutes", at_most: 60 },
      { figure: "unpaid_percent", at_most: 10 },
    ],
    fair: [
      { figure: "bought", at_least: 3 },
      { figure: "ratings", at_least: 2 },
      { figure: "rating", at_least: 4.5 },
      { figure: "disputed_percent", at_most: 20 },
    ],
  },
  levels: [
    { level: "new", rule: [] },
    {
      level: "regular",
      rule: [
        { figure: "bought", at_least: 3 },
        { figure: "unpaid_percent", at_most: 40 },
      ],
    },
    {
      level: "loyal",
      rule: [
        { figure: "bought", at_least: 12 },
        { figure: "unpaid_percent", at_most: 20 },
      ],
    },
  ],
}

/** What is counted of a buyer's latest purchases; of those that still wait for their money nothing is said. */
export type BuyerCounts = {
  bought: number
  unpaid: number
  /** Those that were not paid at the door. */
  paid_ahead: number
  /** Together, of those that were paid ahead. */
  pay_minutes: number
  disputed: number
  rating: { average: number | null; count: number }
}

export function figuresOfBuyer({
  bought,
  unpaid,
  paid_ahead,
  pay_minutes,
  disputed,
  rating,
}: BuyerCounts): Figures<BuyerFigure> {
  const share = (part: number, whole: number) =>
    whole === 0 ? null : Math.round((part / whole) * 1_000) / 10
  return {
    bought,
    pay_minutes: paid_ahead === 0 ? null : Math.round(pay_minutes / paid_ahead),
    unpaid_percent: share(unpaid, bought + unpaid),
    disputed_percent: share(disputed, bought),
    rating: rating.average,
    ratings: rating.count,
  }
}

export function standingOfBuyer(figures: Figures<BuyerFigure>): Standing<BuyerBadge, BuyerLevel> {
  return standingBy(BUYER_RULES, figures)
}

/** What is kept of a buyer, in the order of the rules. */
export function badgesOfBuyer(
  kept: { badges: Readonly<Record<string, unknown>> } | undefined
): BuyerBadge[] {
  return BUYER_BADGES.filter((badge) => kept && badge in kept.badges)
}
