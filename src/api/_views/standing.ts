import type { MedusaContainer } from "@medusajs/framework/types"
import { BUYER_FIGURES, type BuyerBadge, badgesOfBuyer } from "../../domain/standing/buyers"
import { type Figures, holds, type Rule } from "../../domain/standing/rules"
import { SELLER_FIGURES, SELLER_RULES, type SellerFigure } from "../../domain/standing/sellers"
import { STANDING_MODULE } from "../../modules/standing"
import type { StandingRow } from "../../modules/standing/reading"
import type { StandingRuleView, StandingView } from "../_shapes/standing"

/** What a shop or a buyer is known for, and by which figures. */
export async function viewStanding(container: MedusaContainer, id: string): Promise<StandingView> {
  const [row] = await container.resolve(STANDING_MODULE).readStandings({ ids: [id] })
  if (!row?.counted_at) return null
  return {
    level: row.level,
    badges: Object.entries(row.badges).map(([badge, since]) => ({ badge, since })),
    figures: inOrder(row),
    counted_at: row.counted_at.toISOString(),
  }
}

const FIGURES = { seller: Object.keys(SELLER_FIGURES), buyer: Object.keys(BUYER_FIGURES) } as const

/** As the rules tell of them: the database keeps no order. */
function inOrder({ kind, figures }: StandingRow): StandingRow["figures"] {
  return Object.fromEntries(FIGURES[kind].map((name) => [name, figures[name] ?? null]))
}

/** What each of some buyers is known for, by their ids; one query. */
export async function readBuyerBadges(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<(id: string) => BuyerBadge[]> {
  const rows = await container.resolve(STANDING_MODULE).readStandings({ ids })
  const known = new Map(rows.map((row) => [row.id, row]))
  return (id) => badgesOfBuyer(known.get(id))
}

/** What a shop has to be like for each badge and level, and how far it is. */
export function viewSellerRules(
  figures: Readonly<Record<string, number | null>>
): StandingRuleView[] {
  const known = new Map(Object.entries(figures))
  const view = (kind: "badge" | "level", name: string, rule: Rule<SellerFigure>) => ({
    name,
    kind,
    holds: holds(rule, Object.fromEntries(known) as Figures<SellerFigure>),
    conditions: rule.map((condition) => ({
      figure: condition.figure,
      at_least: "at_least" in condition ? condition.at_least : null,
      at_most: "at_most" in condition ? condition.at_most : null,
      value: known.get(condition.figure) ?? null,
    })),
  })
  return [
    ...Object.entries(SELLER_RULES.badges).map(([name, rule]) => view("badge", name, rule)),
    ...SELLER_RULES.levels.map(({ level, rule }) => view("level", level, rule)),
  ]
}
