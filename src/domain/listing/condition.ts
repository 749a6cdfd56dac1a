/** From the best to the worst. */
export const CONDITIONS = ["new", "like_new", "good", "fair"] as const
export type Condition = (typeof CONDITIONS)[number]

type ConditionRule = {
  /** Whether it may say that the tags of the shop are still on. */
  may_have_tags: boolean
  /** Whether its seller has to tell what is wrong with it, and to show it. */
  needs_defects: boolean
}

export const CONDITION_RULES: Record<Condition, ConditionRule> = {
  new: { may_have_tags: true, needs_defects: false },
  like_new: { may_have_tags: false, needs_defects: false },
  good: { may_have_tags: false, needs_defects: false },
  fair: { may_have_tags: false, needs_defects: true },
}

type Conditions = {
  condition: Condition | null
  /** What each variant says itself; null where it is as the listing. */
  own: (Condition | null)[]
}

/**
 * A listing is in the condition of its worst variant, for its price is that of its cheapest: nobody who
 * reads no further is disappointed. A variant says its own where it is better. While one has none at all,
 * everything stays as it was said.
 */
export function shareConditions({ condition, own }: Conditions): Conditions {
  const each = own.map((one) => one ?? condition)
  const known = each.filter((one) => one !== null)
  const worst = CONDITIONS.findLast((one) => known.includes(one))
  if (!worst || known.length < each.length) return { condition, own }
  return { condition: worst, own: each.map((one) => (one === worst ? null : one)) }
}
