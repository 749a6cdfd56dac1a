import type { MedusaContainer } from "@medusajs/framework/types"
import { NO_NUMBERS } from "../../domain/analytics/measures"
import { type Range, rangeOf, shiftDay } from "../../domain/analytics/range"
import { briefRating } from "../../domain/review/review"
import {
  BUYER_PURCHASES,
  BUYER_RULES,
  type BuyerBadge,
  figuresOfBuyer,
  standingOfBuyer,
} from "../../domain/standing/buyers"
import { type Figures, figuresOf, type Rules, type Standing } from "../../domain/standing/rules"
import {
  figuresOfSeller,
  SELLER_DAYS,
  SELLER_RULES,
  type SellerBadge,
  standingOfSeller,
} from "../../domain/standing/sellers"
import { ANALYTICS_MODULE } from "../../modules/analytics"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { REVIEW_MODULE } from "../../modules/review"
import { SELLER_MODULE } from "../../modules/seller"
import { STANDING_MODULE } from "../../modules/standing"
import type { Counted, DueStanding } from "../../modules/standing/counting"

/** In one run, and together: the cost of a run is bounded, whatever is due. */
const MOST = 200

/**
 * Counts the shops and buyers that are due, by what is kept of them already: days of analytics, ratings, response
 * times. Who is not reached by a process that dies comes again. @returns how many
 */
export async function countStandings(container: MedusaContainer): Promise<number> {
  const standings = container.resolve(STANDING_MODULE)
  await standings.addNewSellers({ limit: MOST })
  const due = await standings.claimDueStandings({ limit: MOST })
  const of = (kind: DueStanding["kind"]) => due.filter((one) => one.kind === kind)
  const [sellers, buyers] = await Promise.all([
    countSellers(container, of("seller")),
    countBuyers(container, of("buyer")),
  ])
  await standings.writeStandings({ counted: [...sellers, ...buyers] })
  return due.length
}

async function countSellers(
  container: MedusaContainer,
  due: readonly DueStanding[]
): Promise<Counted[]> {
  if (due.length === 0) return []
  const ids = due.map(({ id }) => id)
  const [sold, ratings, times, verified] = await Promise.all([
    container.resolve(ANALYTICS_MODULE).sumShops({ seller_ids: ids, ...lastDays(new Date()) }),
    container.resolve(REVIEW_MODULE).readRatings({ ids }),
    container.resolve(CONVERSATION_MODULE).readResponseTimes({ ids }),
    container.resolve(SELLER_MODULE).listVerified({ ids }),
  ])
  return due.map((one) => {
    const numbers = sold.find(({ seller_id }) => seller_id === one.id) ?? NO_NUMBERS
    const time = times.find(({ id }) => id === one.id)
    const figures = figuresOfSeller({
      ...numbers,
      rating: briefRating(ratings.find(({ id }) => id === one.id)?.counts ?? null),
      answers: time?.answers ?? 0,
      median_seconds: time?.median_seconds ?? null,
      is_verified: verified.includes(one.id),
    })
    return counted(one, SELLER_RULES, figures, standingOfSeller(figures))
  })
}

async function countBuyers(
  container: MedusaContainer,
  due: readonly DueStanding[]
): Promise<Counted[]> {
  if (due.length === 0) return []
  const ids = due.map(({ id }) => id)
  const [bought, ratings] = await Promise.all([
    container.resolve(STANDING_MODULE).countBuyers({ ids, most: BUYER_PURCHASES }),
    container.resolve(REVIEW_MODULE).readRatings({ ids }),
  ])
  const news = new Map(due.map((one) => [one.id, one]))
  return bought.flatMap(({ id, ...numbers }) => {
    const one = news.get(id)
    const rating = briefRating(ratings.find((row) => row.id === id)?.counts ?? null)
    const figures = figuresOfBuyer({ ...numbers, rating })
    return one ? [counted(one, BUYER_RULES, figures, standingOfBuyer(figures))] : []
  })
}

function counted<
  Figure extends string,
  Badge extends SellerBadge | BuyerBadge,
  Level extends string,
>(
  { id, news }: DueStanding,
  rules: Rules<Figure, Badge, Level>,
  figures: Figures<Figure>,
  { badges, level }: Standing<Badge, Level>
): Counted {
  const ruleOf = new Map<string, Rules<Figure>["badges"][string]>(Object.entries(rules.badges))
  return {
    id,
    news,
    figures,
    badges,
    level,
    because: (badge) => figuresOf(ruleOf.get(badge) ?? [], figures),
    because_of_level: figuresOf(
      rules.levels.flatMap(({ rule }) => rule),
      figures
    ),
  }
}

function lastDays(now: Date): Range {
  const { to } = rangeOf("today", now)
  return { from: shiftDay(to, 1 - SELLER_DAYS), to }
}
