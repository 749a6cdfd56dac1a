import { combine, type UsedVoucher } from "./combine"
import {
  type Obstacle,
  obstacleInCart,
  obstacleToUse,
  type VoucherBuyer,
  type VoucherStanding,
} from "./obstacle"
import { takeOff } from "./take-off"
import type { VoucherCart, VoucherTerms } from "./voucher"

/** A voucher that a buyer could use for a cart, as it stands now. */
export type Candidate = {
  terms: VoucherTerms
  standing: VoucherStanding
  /** How often this buyer has used it, this cart apart. */
  used_by_buyer: number
  /** This buyer's first purchase is another one, made with a voucher for it. */
  has_used_a_first: boolean
  /** The code by which it was asked for stands for nothing any more. */
  code_is_gone: boolean
  /** Its buyer does not want it used for this cart. */
  left_out: boolean
}

/** What became of a candidate: what it takes off, or why nothing. */
export type Verdict = { voucher_id: string; amount: number; obstacle: Obstacle | null }

export type Outcome = { used: UsedVoucher[]; verdicts: Verdict[] }

/** What the vouchers of a cart take off it, the best of them together, and what stands against the others. */
export function outcomeOf(
  cart: VoucherCart,
  candidates: readonly Candidate[],
  buyer: Omit<VoucherBuyer, "used">
): Outcome {
  const judged = candidates
    .filter(({ left_out }) => !left_out)
    .map((candidate) => {
      const terms = withinBudget(candidate)
      const { used_by_buyer: used, has_used_a_first } = candidate
      const has_bought = buyer.has_bought || has_used_a_first
      const obstacle = candidate.code_is_gone
        ? ({ why: "unknown" } as const)
        : (obstacleToUse(candidate.standing, { ...buyer, used, has_bought }) ??
          obstacleInCart(terms, cart))
      return { terms, obstacle }
    })
  const used = combine(
    cart,
    judged.flatMap(({ terms, obstacle }) => (obstacle ? [] : terms))
  )
  const amounts = new Map(used.map(({ voucher, amount }) => [voucher.id, amount]))
  const verdicts = judged.map(({ terms, obstacle }): Verdict => {
    const amount = amounts.get(terms.id) ?? 0
    if (obstacle || amount > 0) return { voucher_id: terms.id, amount, obstacle }
    const why = takeOff(terms, cart).length > 0 ? "better_chosen" : "nothing_left"
    return { voucher_id: terms.id, amount: 0, obstacle: { why } }
  })
  return { used, verdicts }
}

/** What is left of a budget is a cap: its last use takes that off, and no cart asks for more in vain. */
function withinBudget({ terms, standing }: Candidate): VoucherTerms {
  if (standing.budget === null) return terms
  const left = Math.max(0, standing.budget - standing.spent)
  return { ...terms, max_discount: Math.min(terms.max_discount ?? left, left) }
}
