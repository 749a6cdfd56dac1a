/** A figure has to be at least, or at most, this; one that is not known holds nothing. */
type Condition<Figure extends string> = { figure: Figure } & (
  | { at_least: number }
  | { at_most: number }
)

/** What somebody is known for, or how far they have come, while all of it holds. */
export type Rule<Figure extends string> = readonly Condition<Figure>[]

/** Figures of one person or shop: null where nothing says anything yet. */
export type Figures<Figure extends string = string> = Readonly<Record<Figure, number | null>>

export type Rules<
  Figure extends string = string,
  Badge extends string = string,
  Level extends string = string,
> = {
  badges: Readonly<Record<Badge, Rule<Figure>>>
  /** From the lowest, which asks nothing. */
  levels: readonly { level: Level; rule: Rule<Figure> }[]
}

/** What figures come to: the badges in the order of the rules, and the highest level that holds. */
export type Standing<Badge extends string = string, Level extends string = string> = {
  badges: Badge[]
  level: Level
}

export function standingBy<Figure extends string, Badge extends string, Level extends string>(
  { badges, levels }: Rules<Figure, Badge, Level>,
  figures: Figures<Figure>
): Standing<Badge, Level> {
  const [lowest] = levels
  if (!lowest) throw new Error("there is no level")
  const names = Object.keys(badges) as Badge[]
  return {
    badges: names.filter((name) => holds(badges[name], figures)),
    level: (levels.findLast(({ rule }) => holds(rule, figures)) ?? lowest).level,
  }
}

/** Whether all of a rule is so. */
export function holds<Figure extends string>(
  rule: Rule<Figure>,
  figures: Figures<Figure>
): boolean {
  return rule.every((condition) => {
    const value = figures[condition.figure]
    if (value === null || value === undefined) return false
    return "at_least" in condition ? value >= condition.at_least : value <= condition.at_most
  })
}

/** The figures that a rule looks at, as they are kept beside what they decided: `["shipped 24", "rating 4.7"]`. */
export function figuresOf<Figure extends string>(
  rule: Rule<Figure>,
  figures: Figures<Figure>
): string[] {
  const names = [...new Set(rule.map(({ figure }) => figure))]
  return names.map((name) => `${name} ${figures[name] ?? "-"}`)
}
