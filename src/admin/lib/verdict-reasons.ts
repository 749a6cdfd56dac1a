import type { VerdictView } from "../../types/http"

export type VerdictReason = VerdictView["reason"]

/** In the order of their number keys; typed so that one of the server's that is missing does not compile. */
const ORDER: Record<VerdictReason, number> = {
  bad_pictures: 1,
  other_pictures: 2,
  misdescribed: 3,
  wrong_category: 4,
  contact_in_text: 5,
  price: 6,
  duplicate: 7,
  counterfeit: 8,
  prohibited: 9,
  other: 0,
}

export const VERDICT_REASONS = Object.keys(ORDER) as VerdictReason[]

export function numberOfReason(reason: VerdictReason): number {
  return ORDER[reason]
}

export function reasonOfNumber(number: number): VerdictReason | null {
  return VERDICT_REASONS.find((reason) => ORDER[reason] === number) ?? null
}
