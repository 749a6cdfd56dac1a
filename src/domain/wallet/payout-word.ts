import type { PayoutStatus } from "./payout-status"

/** Who said the last time that a payout was paid, and that it failed; null where nobody did, or nobody knows whose word it was. */
export type PayoutTellers = { paid_by: string | null; failed_by: string | null }

/** Why somebody may not say what became of a payout; null when they may. */
export type PayoutObjection = "not_a_person" | "same_person" | "teller_unknown" | null

/**
 * What became of money on its way (paid, failed, came back) is the word of a vendor or of a person: a key of the API is
 * nobody, and whoever holds it could speak a second time as themselves. A payout that came back can be paid once more, so
 * whoever said how it went does not say that too: giving money back that a shop has takes two false words, of two people.
 */
export function objectionToWord(
  { from, to }: { from: PayoutStatus; to: PayoutStatus },
  actor: { type: string; id: string },
  { paid_by, failed_by }: PayoutTellers,
  /** A team of one says both: `payouts.four_eyes` is off. */
  { four_eyes = true }: { four_eyes?: boolean } = {}
): PayoutObjection {
  if (to !== "paid" && to !== "failed" && to !== "returned") return null
  if (actor.type === "api-key") return "not_a_person"
  if (actor.type !== "user" || to !== "returned" || !four_eyes) return null
  const teller = from === "paid" ? paid_by : failed_by
  if (teller === null) return "teller_unknown"
  return teller === actor.id ? "same_person" : null
}
