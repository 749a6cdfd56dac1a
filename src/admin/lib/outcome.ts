/**
 * The server writes `settle: Midtrans says settlement/accept`: what it decided, then why. Only the
 * first is a word of ours.
 */
export function splitOutcome(outcome: string): { decision: string; why: string | null } {
  const [, decision, why] = /^([a-z_]+)(?:: (.+))?$/s.exec(outcome) ?? []
  return decision ? { decision, why: why ?? null } : { decision: outcome, why: null }
}
