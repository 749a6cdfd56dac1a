export const DECISIONS = ["complete", "refund", "partial_refund"] as const
export type Decision = (typeof DECISIONS)[number]

export type Draft = { decision: Decision | null; amount: number | null; note: string }

/** A decision can be sent when everybody will know what it is, how much, and why. */
export function isComplete({ decision, amount, note }: Draft, most: number | null): boolean {
  if (!decision || note.trim().length < 2) return false
  if (decision !== "partial_refund") return true
  return (
    amount !== null && Number.isSafeInteger(amount) && amount > 0 && amount < (most ?? Infinity)
  )
}

/** What the server is sent. */
export function decisionBody({ decision, amount, note }: Draft): Record<string, unknown> {
  return {
    decision,
    note: note.trim(),
    ...(decision === "partial_refund" ? { amount } : {}),
  }
}
